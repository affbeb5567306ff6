import { base64ToUrl, fromBase64url, toBase64url } from './base64url';
import { canonicalJson } from './canonical';
import { fromUnixSeconds, toUnixSeconds } from './times';

/**
 * Permits that can be carried: signed claims in the form of a JSON Web Token (RFC 7519, JWS compact form, HS256), bound
 * to one grant, one action, one decision and an end. The key never leaves the platform, so only the platform can tell
 * whether a permit is good; it also looks at what has changed since (design, principle 1).
 */

export type PermitAction = 'fulfil' | 'revoke';

export interface PermitClaims {
  readonly iss: string;
  /** The decision behind the permit, and the permit's own id. */
  readonly jti: string;
  readonly grant: string;
  readonly action: PermitAction;
  /** Digest of what the grant gives to whom until when, as it was decided. */
  readonly about: string;
  /** Seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
}

export const permitIssuer = 'x_rsc_rescind';

/** What the permit is about. None of it changes after the order unless somebody tampers; `ends` may. */
export const boundFields = [
  'account',
  'application',
  'beneficiary',
  'ends',
  'entitlement',
  'identity',
  'scope',
] as const;

export type BoundFields = Readonly<Record<(typeof boundFields)[number], string>>;

export function aboutText(fields: BoundFields): string {
  return canonicalJson(['rescind-permit-1', ...boundFields.map((name) => [name, fields[name]])]);
}

export interface PermitSubject {
  readonly decisionId: string;
  readonly grantId: string;
  readonly action: PermitAction;
  readonly about: string;
  readonly issued: string;
  readonly expires: string;
}

export function claimsOf(subject: PermitSubject): PermitClaims {
  return {
    iss: permitIssuer,
    jti: subject.decisionId,
    grant: subject.grantId,
    action: subject.action,
    about: subject.about,
    iat: toUnixSeconds(subject.issued),
    exp: toUnixSeconds(subject.expires),
  };
}

/** HMAC-SHA256 of a text in Base64, with the key meant. */
export type Mac = (text: string) => string;

/** Nothing in the header is believed: it must be exactly this one. */
function headerOf(keyId: string): string {
  return toBase64url(canonicalJson({ alg: 'HS256', kid: keyId, typ: 'JWT' }));
}

/** The permit as text. Empty when the platform gave no signature. */
export function signPermit(claims: PermitClaims, keyId: string, mac: Mac): string {
  const signed = `${headerOf(keyId)}.${toBase64url(canonicalJson(claims))}`;
  const signature = base64ToUrl(mac(signed));
  return signature.length === signatureLength ? `${signed}.${signature}` : '';
}

/** 32 bytes in base64url. */
const signatureLength = 43;
const longest = 2000;

interface Parts {
  readonly keyId: string;
  readonly signed: string;
  readonly payload: string;
  readonly signature: string;
}

function parse(json: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined; // no JSON: not one of ours
  }
}

/** Undefined when this is no permit of this application, whoever signed it. */
function partsOf(permit: string): Parts | undefined {
  const [header = '', payload = '', signature = '', ...rest] = permit.split('.');
  if (permit.length > longest || rest.length > 0 || signature === '') return undefined;
  const keyId = parse(fromBase64url(header))?.['kid'];
  if (typeof keyId !== 'string' || headerOf(keyId) !== header) return undefined;
  return { keyId, signed: `${header}.${payload}`, payload, signature };
}

/** Takes as long for a near miss as for a far one. */
export function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= (given.charCodeAt(index) || 0) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}

function readClaims(payload: string): PermitClaims | undefined {
  const given = parse(fromBase64url(payload));
  if (!given) return undefined;
  const { iss, jti, grant, action, about, iat, exp } = given;
  const texts = [jti, grant, about].every((text) => typeof text === 'string' && text !== '');
  const times = [iat, exp].every((time) => typeof time === 'number' && Number.isInteger(time));
  const isOurs = iss === permitIssuer && (action === 'fulfil' || action === 'revoke');
  return texts && times && isOurs ? (given as unknown as PermitClaims) : undefined;
}

export type PermitProblem =
  | 'not_a_permit'
  | 'unknown_key'
  | 'bad_signature'
  | 'expired'
  | 'other_grant'
  | 'other_action'
  | 'withdrawn'
  | 'used_already'
  | 'not_recorded';

const texts: Readonly<Record<PermitProblem, string>> = {
  not_a_permit: 'This is no permit of this application. Ask for a decision and present its permit.',
  unknown_key:
    'The permit was signed with a key that is not accepted here, or not any more. Ask for a decision again.',
  bad_signature: 'The permit was changed or not made here. Do not act on it; ask for a decision.',
  expired: 'The permit has expired. Ask for a decision again.',
  other_grant: 'The permit is for another grant. Ask for a decision about this one.',
  other_action: 'The permit is for another action. Ask for a decision about this one.',
  withdrawn: 'What the permit was given for has changed since. Do not act on it; ask again.',
  used_already: 'The permit was used already; it is good for one execution. Ask again.',
  not_recorded:
    'The use of the permit could not be recorded, see the system log. Do not act on it; ask again.',
};

export interface Refusal {
  readonly code: PermitProblem;
  readonly text: string;
}

export function refusal(code: PermitProblem): Refusal {
  return { code, text: texts[code] };
}

export type Checked =
  | { readonly claims: PermitClaims; readonly problem?: undefined }
  | { readonly claims?: PermitClaims | undefined; readonly problem: Refusal };

export interface Presented {
  readonly permit: string;
  readonly grantId: string;
  readonly action: string;
  readonly now: string;
}

/**
 * Everything that the permit itself can tell. `macOf` gives the signer of an accepted key, undefined for another. Claims
 * are returned with a problem only when they were signed here.
 */
export function checkPermit(
  presented: Presented,
  macOf: (keyId: string) => Mac | undefined,
): Checked {
  const parts = partsOf(presented.permit);
  if (!parts) return { problem: refusal('not_a_permit') };
  const mac = macOf(parts.keyId);
  if (!mac) return { problem: refusal('unknown_key') };
  const expected = base64ToUrl(mac(parts.signed));
  const isSigned = expected.length === signatureLength && isSame(parts.signature, expected);
  if (!isSigned) return { problem: refusal('bad_signature') };
  const claims = readClaims(parts.payload);
  if (!claims) return { problem: refusal('not_a_permit') };
  const code = mismatch(claims, presented);
  return code === undefined ? { claims } : { claims, problem: refusal(code) };
}

function mismatch(claims: PermitClaims, presented: Presented): PermitProblem | undefined {
  if (toUnixSeconds(presented.now) >= claims.exp) return 'expired';
  if (claims.grant !== presented.grantId) return 'other_grant';
  return claims.action === presented.action ? undefined : 'other_action';
}

export function expiresAt(claims: PermitClaims): string {
  return fromUnixSeconds(claims.exp);
}
