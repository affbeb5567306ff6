import { CertificateEncryption, GlideRecord, GlideSecureRandomUtil, gs } from '@servicenow/glide';
import {
  acceptedUntil,
  isAccepted,
  isDueForReplacement,
  keyDays,
  type PermitKey,
} from '../policy/permit-keys';
import type { Mac } from '../policy/permits';
import { rules } from './facts';
import { assign, first, now, save, tables, value, wholeNumber } from './record';

/**
 * The keys that sign permits. The application makes them itself; the secret is a two-way encrypted field of a table that
 * no role may read and no web service reaches. Only this file asks for the clear text, and none of it is ever logged.
 */

/** Letters and digits, in fours: as it is, it is the Base64 of 48 bytes, more than HMAC-SHA256 makes use of. */
const secretLength = 64;
/** Others may make the next key at the same moment: each failed attempt means that one of them succeeded. */
const attempts = 5;

/** A two-way encrypted field: it is written by display value and read in clear only by its own scope. */
interface SecretElement {
  setDisplayValue(clear: string): void;
  getDecryptedValue(): string;
}

function secretOf(record: GlideRecord): SecretElement {
  return record.getElement('secret');
}

interface MacMaker {
  generateMac(key: string, algorithm: string, data: string): string | null;
}

/** The platform's page calls it on an object, the SDK's typings on the class. */
function macMaker(): MacMaker {
  const onClass = CertificateEncryption as unknown as MacMaker;
  return typeof onClass.generateMac === 'function'
    ? onClass
    : (new CertificateEncryption() as unknown as MacMaker);
}

function macWith(record: GlideRecord): Mac {
  const key = secretOf(record).getDecryptedValue();
  return (text) => macMaker().generateMac(key, 'HmacSHA256', text) ?? '';
}

function read(record: GlideRecord): PermitKey {
  return {
    generation: wholeNumber(record, 'generation'),
    madeAt: value(record, 'made_at'),
    acceptedUntil: value(record, 'accepted_until'),
    hasSecret: value(record, 'secret') !== '',
  };
}

function newest(): GlideRecord | undefined {
  const keys = new GlideRecord(tables.permitKey);
  keys.addNotNullQuery('generation');
  keys.orderByDesc('generation');
  keys.setLimit(1);
  keys.query();
  return keys.next() ? keys : undefined;
}

function make(generation: number): boolean {
  const key = new GlideRecord(tables.permitKey);
  key.newRecord();
  assign(key, {
    key_id: gs.generateGUID().replace(/[^0-9a-f]/g, ''),
    generation: String(generation),
    made_at: now(),
  });
  secretOf(key).setDisplayValue(GlideSecureRandomUtil.getSecureRandomString(secretLength));
  return (key.insert() ?? '') !== '';
}

/** Ends the keys before this one. What nobody may sign or verify with any more loses its secret. */
function retireBefore(generation: number, isCompromised: boolean): void {
  const moment = now();
  const until = acceptedUntil(moment, rules(), isCompromised);
  const keys = new GlideRecord(tables.permitKey);
  keys.addQuery('generation', '<', generation);
  keys.addNotNullQuery('secret');
  keys.query();
  while (keys.next()) {
    const end = read(keys).acceptedUntil;
    const next = end === '' || until < end ? until : end;
    save(keys, { accepted_until: next, ...(next < moment ? { secret: '' } : {}) });
  }
}

/** Makes a new key; the ones before it are accepted until their permits have run out, or not at all any more. */
export function replaceKey(isCompromised: boolean): GlideRecord {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const last = newest();
    const generation = last ? wholeNumber(last, 'generation') + 1 : 1;
    if (make(generation)) {
      retireBefore(generation, isCompromised);
      break;
    }
    // Another transaction made the same generation: it is good, unless a known key has to go.
    if (!isCompromised) break;
  }
  const key = newest();
  if (!key) throw new Error('No key for permits could be made.');
  return key;
}

function signingKey(): GlideRecord {
  const key = newest();
  const days = keyDays(gs.getProperty('x_rsc_rescind.permit.key_days', ''));
  const isGood = key && read(key).hasSecret && !isDueForReplacement(read(key), now(), days);
  return isGood ? key : replaceKey(false);
}

export interface Signer {
  readonly keyId: string;
  readonly mac: Mac;
}

export function signer(): Signer {
  const key = signingKey();
  return { keyId: value(key, 'key_id'), mac: macWith(key) };
}

/** Checks what an accepted key signed; undefined for a key that is unknown or gone. */
export function verifierOf(keyId: string): Mac | undefined {
  const key = /^[0-9a-f]{32}$/.test(keyId) ? first(tables.permitKey, { key_id: keyId }) : undefined;
  return key && isAccepted(read(key), now()) ? macWith(key) : undefined;
}
