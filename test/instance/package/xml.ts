import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PackageError } from './package-error.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text and CDATA, untouched: `0012` stays, white space stays. */
  readonly text: string;
}

type Node = Record<string, unknown>;

const CDATA = '__cdata';
const TEXT = '#text';
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
});

/** Parses one file of a package to its root element. @throws PackageError on malformed XML. */
export function parseXml(path: string, text: string): XmlElement {
  // The validator's successor is a package of its own; the lenient parser alone would accept a cut file.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const validity = XMLValidator.validate(text);
  if (validity !== true) {
    const { line, msg } = validity.err;
    throw new PackageError(`${path}:${line} is not well-formed XML: ${msg}`);
  }
  if (/<!DOCTYPE/i.test(text.slice(0, text.search(/<[A-Za-z_]/)))) {
    throw new PackageError(`${path} has a document type, which may hold entities without end`);
  }
  const root = parsed(path, text)
    .map(toElement)
    .find((element) => element !== undefined);
  if (!root) throw new PackageError(`${path} is empty`);
  return root;
}

/** The parser refuses more than the validator: nesting without end, names that JavaScript reserves. */
function parsed(path: string, text: string): Node[] {
  try {
    return parser.parse(text) as Node[];
  } catch (error) {
    throw new PackageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function toElement(node: Node): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name.startsWith('?')) return undefined;
  const inner = node[name] as Node[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: inner.map(toElement).filter((child) => child !== undefined),
    text: inner.map(textOf).join(''),
  };
}

function textOf(node: Node): string {
  const text = node[TEXT];
  if (typeof text === 'string') return text;
  const sections = node[CDATA] as Node[] | undefined;
  return sections ? sections.map(textOf).join('') : '';
}
