// Days of the week and times of the day, as tables print them.

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const weekdaysEnglish = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** 1 is Monday. */
export const weekdayName = (weekday: number): { zh: string; en: string } => ({ zh: weekdays[weekday - 1]!, en: weekdaysEnglish[weekday - 1]! })
/** Minutes since midnight. */
export const clockText = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
