import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';

import type { FormScript } from '../../../instance/face/form-script.ts';
import type { LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';

/** Opens and sends record forms without a browser: a person whose scripts are off. */
export class FormBrowser {
  readonly #instance: LocalInstance;
  readonly #cookie: string;

  private constructor(instance: LocalInstance, cookie: string) {
    this.#instance = instance;
    this.#cookie = cookie;
  }

  static async logIn(
    instance: LocalInstance,
    userName: string,
    password: string,
  ): Promise<FormBrowser> {
    const answer = await call(instance, '/login', {
      method: 'POST',
      login: '',
      body: new URLSearchParams({ user_name: userName, user_password: password }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(answer.status, 302);
    return new FormBrowser(instance, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  get(path: string): Promise<Answer> {
    return call(this.#instance, path, { login: '', headers: { Cookie: this.#cookie } });
  }

  async open(path: string): Promise<OpenForm> {
    return new OpenForm(this, await this.get(path));
  }

  post(path: string, body: string, type = 'application/x-www-form-urlencoded'): Promise<Answer> {
    return call(this.#instance, path, {
      method: 'POST',
      login: '',
      body,
      headers: { 'Content-Type': type, Cookie: this.#cookie },
    });
  }
}

type Attributes = Readonly<Record<string, string>>;

/** A form as it came from the server. */
export class OpenForm {
  readonly answer: Answer;
  readonly #browser: FormBrowser;

  constructor(browser: FormBrowser, answer: Answer) {
    this.#browser = browser;
    this.answer = answer;
  }

  /** What the page hands to its scripts. */
  get script(): FormScript {
    const text = /<script type="application\/json" id="form-script">(.*?)<\/script>/s.exec(
      this.answer.text,
    )?.[1];
    return JSON.parse(text ?? '{}') as FormScript;
  }

  value(field: string): string {
    return this.script.fields.find((one) => one.name === field)?.value ?? '';
  }

  buttons(): string[] {
    const found = this.answer.text.matchAll(/<button\s[^>]*name="sys_action"[^>]*>([^<]*)</g);
    return [...found].map((match) => (match[1] ?? '').trim()).filter((name) => name !== '');
  }

  /** The same form as another answer shows it. */
  resend(answer: Answer): OpenForm {
    return new OpenForm(this.#browser, answer);
  }

  /** Sends the form as a browser without scripts would, with some values typed; `undefined` unchecks a box. */
  send(action: string, typed: Readonly<Record<string, string | undefined>>): Promise<Answer> {
    const fields = new URLSearchParams();
    for (const input of this.#inputs()) {
      const isBox = input['@type'] === 'checkbox';
      if (input['@name'] && (!isBox || input['@checked'] !== undefined))
        fields.set(input['@name'], input['@value'] ?? '');
    }
    for (const field of this.script.fields) {
      if (field.choices.length > 0 || !fields.has(field.name)) {
        if (field.type !== 'boolean' && !field.name.includes('.'))
          fields.set(field.name, field.value);
      }
    }
    for (const [name, value] of Object.entries(typed)) {
      if (value === undefined) fields.delete(name);
      else fields.set(name, value);
    }
    fields.set('sys_action', action);
    return this.#browser.post(`/${this.script.table}.do`, fields.toString());
  }

  #inputs(): Attributes[] {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      allowBooleanAttributes: true,
      parseAttributeValue: false,
    });
    const form = /<form\s+id="glide-form".*?<\/form>/s.exec(this.answer.text)?.[0] ?? '';
    const tags = form.match(/<input\s[^>]*>/g) ?? [];
    return tags.map((tag) => {
      const parsed = parser.parse(tag.replace(/\/?>$/, '/>')) as { input: Attributes };
      return parsed.input;
    });
  }
}
