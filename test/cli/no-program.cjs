// As on a Windows without the C++ runtime: the program that NO_PROGRAM names is there and can't be loaded.
const { dlopen } = process
process.dlopen = (module, file, ...rest) => {
  if (file.includes(process.env.NO_PROGRAM)) throw Object.assign(new Error(`The specified module could not be found.\r\n${file}`), { code: 'ERR_DLOPEN_FAILED' })
  return dlopen.call(process, module, file, ...rest)
}
