type Properties = Readonly<Record<string, string>>;

/** Makes an element with attributes and children; text children are text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A select with a chosen value, which is added when the choices do not have it. */
export function select(
  label: string,
  choices: readonly Choice[],
  chosen: string,
): HTMLSelectElement {
  const options = choices.map(({ value, label: text }) => make('option', { value }, text));
  const element = make('select', { 'aria-label': label }, ...options);
  if (chosen !== '' && !choices.some((choice) => choice.value === chosen))
    element.append(make('option', { value: chosen }, chosen));
  element.value = chosen;
  if (element.selectedIndex < 0) element.selectedIndex = 0;
  return element;
}

/** A button whose title says more than its text; a mere sign has the title for a name. */
export function button(text: string, title: string, use: () => void): HTMLButtonElement {
  const name: Properties = /^\w/.test(text) ? {} : { 'aria-label': title };
  const element = make('button', { type: 'button', title, ...name }, text);
  element.addEventListener('click', use);
  return element;
}
