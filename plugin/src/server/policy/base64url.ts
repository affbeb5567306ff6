/** Base64url without padding (RFC 4648, section 5) for texts in ASCII. The platform's own coder knows only plain Base64. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(ascii: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (let index = 0; index < ascii.length; index += 1) {
    held = (held << 8) | (ascii.charCodeAt(index) & 0xff);
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out += alphabet.charAt((held >> bits) & 63);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? out + alphabet.charAt((held << (6 - bits)) & 63) : out;
}

/** Undefined when the text is none, or not the one way in which these characters are written. */
export function fromBase64url(text: string): string | undefined {
  let out = '';
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = alphabet.indexOf(text.charAt(index));
    if (digit < 0) return undefined;
    held = (held << 6) | digit;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
    held &= (1 << bits) - 1;
  }
  return toBase64url(out) === text ? out : undefined;
}

/** Plain Base64, as the platform writes it, in the form for addresses and tokens. */
export function base64ToUrl(base64: string): string {
  return base64.trim().replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
