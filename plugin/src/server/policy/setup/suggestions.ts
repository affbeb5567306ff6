import {
  addingWords,
  counterFamilies,
  falseFriends,
  families,
  identityGroupWords,
  type Family,
} from './words';

/**
 * Which catalog items probably give access and are not marked. Every point has its reason in words; nothing here marks
 * an item: a person does.
 */

export interface ItemText {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: string;
  /** May hold HTML. */
  readonly description: string;
  readonly keywords: string;
  readonly category: string;
  /** Names of the workflow, flow and execution plan that fulfil it. */
  readonly fulfilment: readonly string[];
  readonly variables: readonly VariableText[];
  /** Groups that worked on catalog tasks of past orders. */
  readonly pastGroups: readonly { readonly group: string; readonly tasks: number }[];
}

export interface VariableText {
  readonly name: string;
  readonly question: string;
  /** Table that the answer is chosen from; empty when it is none. */
  readonly table: string;
}

export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly points: number;
}

export interface Suggestion {
  readonly points: number;
  readonly confidence: 'likely' | 'possible' | 'none';
  /** The strongest first; what speaks against it last. */
  readonly reasons: readonly Reason[];
}

/** Below the first an item is not suggested. */
const thresholds = { possible: 3, likely: 4 } as const;

/** Text without markup, accents, case and punctuation, with a blank at both ends. */
export function plain(text: string): string {
  const bare = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]{2,8};|&#\d{1,6};/gi, ' ')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return ` ${bare.replace(/[^a-z0-9\u3040-\u30ff\u4e00-\u9fff]+/g, ' ').trim()} `;
}

function isLatin(word: string): boolean {
  return /^[a-z0-9 *]+$/.test(word);
}

function toPattern(words: readonly string[]): RegExp {
  const latin = words.filter(isLatin).map((word) => word.replace(/\*/g, '[a-z0-9]*'));
  // Languages without blanks between words are compared by what the text contains.
  const other = words.filter((word) => !isLatin(word));
  const bounded = latin.length > 0 ? [` (${latin.join('|')})(?= )`] : [];
  return new RegExp([...bounded, ...other.map((word) => `(${word})`)].join('|'));
}

const patterns = new Map(
  [...families, ...counterFamilies].map((f) => [f.code, toPattern(f.words)]),
);
const friends = new RegExp(` (?:${falseFriends.join('|')})(?= )`, 'g');
const adding = toPattern(addingWords);
const identityGroup = toPattern(identityGroupWords);

/** The word of the family that the text holds; empty when it holds none. */
function wordOf(family: Family, text: string): string {
  return patterns.get(family.code)?.exec(text)?.[0].trim() ?? '';
}

interface Source {
  readonly text: string;
  readonly says: string;
  readonly points: number;
}

/** Where words are looked for, the most telling place first. */
function sourcesOf(item: ItemText): readonly Source[] {
  const cleaned = (text: string): string => plain(text).replace(friends, ' ');
  const asked = item.variables.map(
    ({ name, question }) => `${question} ${name.replace(/_/g, ' ')}`,
  );
  return [
    { text: cleaned(item.name), says: 'The name', points: 3 },
    { text: cleaned(item.shortDescription), says: 'The short description', points: 2 },
    { text: cleaned(item.fulfilment.join(' . ')), says: 'The flow that fulfils it', points: 2 },
    { text: cleaned(asked.join(' . ')), says: 'A question of the order form', points: 2 },
    { text: cleaned(item.category), says: 'The category', points: 2 },
    { text: cleaned(item.keywords), says: 'The search words', points: 1 },
    { text: cleaned(item.description), says: 'The description', points: 1 },
  ];
}

/** One reason a family: the most telling place that holds one of its words. */
function familyReasons(sources: readonly Source[]): Reason[] {
  return families.flatMap((family) => {
    for (const { text, says, points } of sources) {
      const word = wordOf(family, text);
      if (word === '') continue;
      return [{ code: family.code, points, text: `${says} speaks of ${family.about}: "${word}".` }];
    }
    return [];
  });
}

const chosenTables: readonly { table: RegExp; points: number; what: string; code: string }[] = [
  {
    code: 'chooses_role',
    table: /^(sys_user_role|sys_user_has_role|sys_group_has_role)$/,
    points: 3,
    what: 'a role',
  },
  {
    code: 'chooses_entitlement',
    table: /^x_rsc_rescind_(entitlement|application)$/,
    points: 3,
    what: 'an application or entitlement of Rescind',
  },
  { code: 'chooses_group', table: /^sys_user_group$/, points: 2, what: 'a group' },
  {
    code: 'chooses_application',
    table: /^(cmdb_ci_(service|appl|app_|business_app|spkg|database|db_)\w*|cmdb_software\w*)$/,
    points: 1,
    what: 'an application or service',
  },
  { code: 'chooses_person', table: /^sys_user$/, points: 1, what: 'a person' },
];

function chosenReasons(item: ItemText): Reason[] {
  return chosenTables.flatMap(({ code, table, points, what }) => {
    const variable = item.variables.find((one) => table.test(one.table));
    if (!variable) return [];
    const question = variable.question === '' ? variable.name : variable.question;
    return [{ code, points, text: `The order form lets people choose ${what}: "${question}".` }];
  });
}

/** Fewer tasks than this say nothing about who fulfils an item. */
const fewTasks = 3;

function pastReasons(item: ItemText): Reason[] {
  const total = item.pastGroups.reduce((sum, { tasks }) => sum + tasks, 0);
  const own = item.pastGroups.filter(({ group }) => identityGroup.test(plain(group)));
  const [most] = [...own].sort((a, b) => b.tasks - a.tasks);
  const tasks = own.reduce((sum, one) => sum + one.tasks, 0);
  if (!most || tasks < fewTasks) return [];
  const points = tasks * 2 >= total ? 3 : 1;
  return [
    {
      code: 'past_orders',
      points,
      text: `${String(tasks)} of ${String(total)} tasks of past orders went to groups that manage access, most to ${most.group}.`,
    },
  ];
}

function counterReasons(item: ItemText): Reason[] {
  const name = plain(item.name);
  return counterFamilies.flatMap((family) => {
    const word = wordOf(family, name);
    if (word === '' || (family.code === 'removes' && adding.test(name))) return [];
    const { code, points, about } = family;
    return [{ code, points, text: `Against it: by its name ${about} ("${word}").` }];
  });
}

/** Weighs one item. */
export function suggest(item: ItemText): Suggestion {
  const reasons = [
    ...familyReasons(sourcesOf(item)),
    ...chosenReasons(item),
    ...pastReasons(item),
    ...counterReasons(item),
  ].sort((a, b) => b.points - a.points);
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const isPossible = points >= thresholds.possible;
  const confidence = points >= thresholds.likely ? 'likely' : isPossible ? 'possible' : 'none';
  return { points, confidence, reasons };
}

export interface KnownApplication {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** The registered application whose name or key the item's name or short description holds; the longest such name. */
export function probableApplication(
  item: Pick<ItemText, 'name' | 'shortDescription'>,
  applications: readonly KnownApplication[],
): string {
  const text = `${plain(item.name)}${plain(item.shortDescription)}`;
  const found = applications
    .flatMap(({ id, name, key }) => [plain(name), plain(key)].map((words) => ({ id, words })))
    .filter(({ words }) => words.trim().length >= 3 && text.includes(words))
    .sort((a, b) => b.words.length - a.words.length || (a.id < b.id ? -1 : 1));
  return found[0]?.id ?? '';
}

/** What a dismissal was about: an item that still says this is the item that was dismissed. */
export function materialOf(item: ItemText): string {
  const variables = item.variables
    .map(({ name, question, table }) => [name, question, table])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const texts = [item.name, item.shortDescription, item.description, item.keywords].map(plain);
  return JSON.stringify([texts, [...item.fulfilment].map(plain).sort(), variables]);
}
