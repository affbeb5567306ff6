import type { ClientScript, FormScript } from '../../form-script.ts';
import { GlideAjax } from './glide-ajax.ts';
import type { GlideForm } from './glide-form.ts';
import { GlideRecord } from './glide-record.ts';
import { GlideUser } from './glide-user.ts';

type Scripted = (...args: unknown[]) => unknown;

/** What isolated scripts must not reach (doc: isolate_script; Service Portal likewise). */
const OUT_OF_REACH = [
  'window',
  'document',
  '$',
  '$$',
  '$j',
  'jQuery',
  'angular',
  'self',
  'parent',
  'top',
];

/** Runs client scripts with the platform's globals. One that fails is named above the form; the others go on. */
export class ScriptRunner {
  readonly #globals: Readonly<Record<string, unknown>>;
  readonly #form: GlideForm;
  readonly #compiled = new Map<string, Scripted | undefined>();

  constructor(script: FormScript, form: GlideForm, extra: Readonly<Record<string, unknown>> = {}) {
    this.#form = form;
    const messages = script.messages;
    this.#globals = {
      g_form: form,
      g_user: new GlideUser(script.user),
      g_scratchpad: { ...script.scratchpad },
      g_ck: script.token,
      GlideAjax,
      GlideRecord,
      getMessage: (key: string) => messages[key] ?? key,
      ...extra,
    };
  }

  /** Calls the function that the script declares. `undefined` when it fails or declares none. */
  call(script: ClientScript, args: readonly unknown[]): unknown {
    const declared = this.#function(script.name, script.script, script.type, script.isolated);
    return this.#guarded(script.name, () => declared?.(...args));
  }

  /** Runs `onCondition` of a UI policy. */
  callPolicy(name: string, source: string, isolated: boolean): void {
    const declared = this.#function(name, source, 'onCondition', isolated);
    this.#guarded(name, () => declared?.());
  }

  /** Runs the `onclick` of a client UI action beside its script. */
  click(name: string, source: string, onclick: string, isolated: boolean): unknown {
    return this.#guarded(name, () =>
      this.#compile(
        `${source}
;${onclick}`,
        isolated,
      )(),
    );
  }

  #function(
    name: string,
    source: string,
    declared: string,
    isolated: boolean,
  ): Scripted | undefined {
    const key = `${declared}\n${String(isolated)}\n${source}`;
    if (!this.#compiled.has(key)) {
      const found = this.#guarded(name, () =>
        this.#compile(
          `${source}\n;return typeof ${declared} === 'function' ? ${declared} : undefined;`,
          isolated,
        )(),
      );
      this.#compiled.set(key, typeof found === 'function' ? (found as Scripted) : undefined);
    }
    return this.#compiled.get(key);
  }

  #compile(body: string, isolated: boolean): Scripted {
    const hidden = isolated ? OUT_OF_REACH : [];
    const names = [...Object.keys(this.#globals), ...hidden];
    const values = [...Object.values(this.#globals), ...hidden.map(() => null)];
    // Client scripts are texts of the instance: running them is what this page is for.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const made = new Function(...names, isolated ? `'use strict';\n${body}` : body) as Scripted;
    return () => made(...values);
  }

  #guarded(name: string, run: () => unknown): unknown {
    try {
      return run();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#form.addErrorMessage(`The client script "${name}" failed: ${reason}`);
      return undefined;
    }
  }
}
