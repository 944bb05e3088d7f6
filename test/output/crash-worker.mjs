// A worker for the tests of the pool: doubles numbers, and fails or dies when told to.
process.on('disconnect', () => process.exit(0))
process.on('message', ({ index, task }) => {
  if (task === 'die') process.kill(process.pid, 'SIGKILL')
  else if (task === 'leave') process.exit(3)
  else if (task === 'full') process.send({ index, outcome: { ok: false, error: 'full', usage: { zh: '磁盘满了', en: 'the disk is full' }, crashed: false }, memory: 2 })
  else process.send({ index, outcome: { ok: true, value: { doubled: task * 2, pid: process.pid } }, memory: 2 })
})
