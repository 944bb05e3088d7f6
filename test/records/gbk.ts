// Writes a text in GBK: Node reads that encoding and does not write it, so each character is looked up among all pairs of bytes.
const pairs = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gbk')
for (let high = 0x81; high <= 0xfe; high++) for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low])

export const gbk = (text: string): Buffer => Buffer.from([...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : [...(pairs.get(character) ?? [0x3f])])))
