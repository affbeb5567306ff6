/** Names whose value is a secret wherever they stand. */
const secretName =
  /^(?:.*(?:password|passwd|passphrase|secret|token)|api_?key|access_?key|private_?key|credentials?|pwd)$/i;

const shapes: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/],
  ['a GitLab token', /\bglpat-[\w-]{16,}/],
  ['a Slack token', /\bxox[abeprs]-[\w-]{10,}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a signed token', /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/],
  ['an authorization header', /\b(?:[Bb]asic|[Bb]earer)\s+(?=\S*[\dA-Z=])[\w+/=.~-]{12,}/],
  ['a login inside an address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@:]+:[^\s/@]+@/i],
];

export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** What a text looks like when it looks like a secret; `undefined` when it does not. */
export function secretShape(text: string): string | undefined {
  for (const [name, shape] of shapes) if (shape.test(text)) return name;
  return isRandom(text) ? 'a random value' : undefined;
}

/**
 * Long, without blanks, mixed letters and digits and no words in it: nobody names things like that. Hashes and ids in
 * hex are left alone, as are file names and host names.
 */
function isRandom(text: string): boolean {
  if (text.length < 24 || !/^[A-Za-z0-9+/=_~-]+$/.test(text)) return false;
  if (/^[0-9a-f-]+$/i.test(text)) return false;
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
  return mixed && entropyBits(text) > 4;
}

function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
