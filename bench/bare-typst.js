// `node bench/bare-typst.js FOLDER FONTS OUT`: compiles FOLDER/main.typ with the binding and nothing else, as PDF/UA.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, fonts, out] = process.argv.slice(2)
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] })
const { result } = compiler.compile({ mainFilePath: join(folder, 'main.typ') })
writeFileSync(out, compiler.pdf(result, { pdfStandard: 'ua-1' }))
