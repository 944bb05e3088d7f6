// A PDF for archives: PDF/UA-1 and PDF/A-2a at once. The engine makes and checks a file under either, not under both; what it writes for PDF/UA lacks of PDF/A-2a only the words that say so.

const identifier = '<pdfuaid:part>1</pdfuaid:part>'
/** PDF/A wants every name described that is not of its own. */
const description = '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>'
  + '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>'
  + '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/** What the file says of itself, and the number of the object that it stands in. */
function metadataOf(pdf: string): { number: string; xml: string } {
  const number = /\/Metadata (\d+) 0 R/.exec(pdf)?.[1]
  const xml = number === undefined ? undefined : new RegExp(`^${number} 0 obj\\n[^]*?\\nstream\\n([^]*?)\\nendstream`, 'm').exec(pdf)?.[1]
  if (number === undefined || xml === undefined) throw new Error('the engine wrote a PDF without metadata')
  return { number, xml }
}

function inserted(xml: string, before: string, words: string): string {
  if (!xml.includes(before)) throw new Error(`the engine wrote PDF/A metadata without ${before}`)
  return xml.replace(before, () => words + before)
}

/** The same document under PDF/UA-1 and under PDF/A-2a. The first goes on with what the second says of itself and its own claim: as PDF allows, at its end, so that nothing in it moves. */
export function claimBoth(accessible: Uint8Array, archivable: Uint8Array): Uint8Array {
  const [pdf, other] = [accessible, archivable].map((bytes) => Buffer.from(bytes).toString('latin1')) as [string, string]
  const { number } = metadataOf(pdf)
  let { xml } = metadataOf(other)
  xml = inserted(xml, '<pdfaid:part>', identifier)
  xml = inserted(xml, ' xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"')
  xml = inserted(xml, '</rdf:Bag></pdfaExtension:schemas>', description)
  const trailer = /\ntrailer\n<<([^]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(pdf)
  if (!trailer) throw new Error('the engine wrote a PDF without a trailer')
  const start = pdf.length + 1
  const object = `${number} 0 obj\n<<\n  /Length ${xml.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${xml}\nendstream\nendobj\n`
  const table = `xref\n${number} 1\n${String(start).padStart(10, '0')} 00000 n \ntrailer\n<<${trailer[1]}  /Prev ${trailer[2]}\n>>\nstartxref\n${start + object.length}\n%%EOF\n`
  return Buffer.from(`${pdf}\n${object}${table}`, 'latin1')
}
