export interface Found {
  readonly value: string;
  readonly display: string;
  /** Tells apart what has the same name; may be empty. */
  readonly detail: string;
}

interface Question {
  readonly table: string;
  readonly text: string;
  readonly qualifier: string;
}

/** Records that may be chosen, best first; nothing when the server cannot be asked. */
export async function lookUp(question: Question): Promise<readonly Found[]> {
  const { table, text, qualifier } = question;
  return ask(new URLSearchParams({ table, text: text.trim(), qualifier }));
}

/** Display value of one record; the sys_id itself when it cannot be read. */
export async function nameOf(table: string, sysId: string): Promise<string> {
  if (table === '') return sysId;
  const [found] = await ask(new URLSearchParams({ table, value: sysId }));
  return found?.display ?? sysId;
}

async function ask(parameters: URLSearchParams): Promise<readonly Found[]> {
  try {
    const response = await fetch(`/reference_lookup.do?${parameters.toString()}`);
    if (!response.ok) return [];
    return (await response.json()) as readonly Found[];
  } catch {
    return []; // offline or stopped: the box keeps what is typed and says that nothing was found
  }
}
