import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({ suppressEmptyNode: true, processEntities: true });

/** `{"result": …}` as `<response><result>…</result></response>`; a list becomes one `result` for each entry. */
export function responseDocument(value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${builder.build({ response: value })}`;
}
