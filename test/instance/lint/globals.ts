/** Global names a server script may use. Anything else is an unknown global on the platform. */

/** ECMAScript 2021 names that the platform's engine has. `Reflect`, `WeakRef`, `Atomics` and friends are absent. */
const LANGUAGE = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView'],
  ...['Date', 'Error', 'EvalError', 'Float32Array', 'Float64Array', 'Function', 'Infinity'],
  ...['Int16Array', 'Int32Array', 'Int8Array', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object'],
  ...['Promise', 'Proxy', 'RangeError', 'ReferenceError', 'RegExp', 'Set', 'String', 'Symbol'],
  ...['SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array'],
  ...['Uint8ClampedArray', 'WeakMap', 'WeakSet', 'decodeURI', 'decodeURIComponent', 'encodeURI'],
  ...['encodeURIComponent', 'escape', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
  ...['unescape', 'arguments'],
];

/** Glide names that are global in scripts, and only there: a module has to import them. */
const GLIDE = [
  ...['gs', 'GlideRecord', 'GlideRecordSecure', 'GlideAggregate', 'GlideDateTime', 'GlideDate'],
  ...['GlideTime', 'GlideDuration', 'GlideDigest', 'GlideSchedule', 'GlideStringUtil'],
  ...['GlideSecureRandomUtil', 'CertificateEncryption'],
  ...['GlideFilter', 'GlideSysAttachment', 'GlideQuery', 'Class', 'global', 'sn_ws', 'sn_ws_err'],
];

/** Names that depend on what kind of script it is. */
const SCRIPT_CONTEXT = [
  ...['current', 'previous', 'request', 'response', 'answer', 'event', 'g_scratchpad', 'require'],
  ...['action', 'email', 'template', 'source', 'target'],
];

function asGlobals(names: readonly string[], access: 'readonly' | 'writable') {
  return Object.fromEntries(names.map((name) => [name, access] as const));
}

export const MODULE_GLOBALS = asGlobals(LANGUAGE, 'readonly');

export const SCRIPT_GLOBALS = {
  ...asGlobals([...LANGUAGE, ...GLIDE], 'readonly'),
  ...asGlobals(SCRIPT_CONTEXT, 'writable'),
};
