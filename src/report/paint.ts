// Colours and safe text for a terminal.

export type Tone = 'error' | 'warning' | 'info' | 'faint' | 'strong'

const codes: Record<Tone, string> = { error: '1;31', warning: '1;33', info: '1;36', faint: '2', strong: '1' }

export type Paint = (tone: Tone, text: string) => string

export function painter(colors: boolean): Paint {
  return (tone, text) => (colors && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text)
}

/** Text from a file must not steer the terminal: control characters are shown, not sent; a tab takes two columns. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll('\t', '  ').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '·')
}
