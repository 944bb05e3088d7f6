// The child process that prints: takes one task at a time until its parent ends it.
import { serveTasks } from '../output/serve-tasks.ts'
import { print, type Printed, type PrintTask } from './print-task.ts'

serveTasks<PrintTask, Printed[]>(print)
