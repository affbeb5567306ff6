import type { Row } from '../../contract.ts';
import { storedDraft } from '../../glide/host.ts';
import { recordFor } from '../../glide/record-proxy.ts';
import { asText } from '../../glide/values.ts';
import type { Kernel } from '../kernel.ts';
import { describeError } from '../rules.ts';
import { recordsOf, type Occasion } from './occasion.ts';

const SCRIPT = /\$\{mail_script:([^}]+)\}/gu;

interface Content {
  readonly subject: string;
  readonly body: string;
}

/** Replaces `${mail_script:name}` in the body by what the script prints (doc:platform-administration/r_MailScriptAPI). */
export function runMailScripts(
  kernel: Kernel,
  mail: Content,
  context: { readonly notice: Row; readonly occasion: Occasion },
): Content {
  let { subject, body: whole } = mail;
  const email = {
    setSubject: (text: unknown) => {
      subject = asText(text);
    },
    setBody: (text: unknown) => {
      whole = asText(text);
    },
    addAddress: () => undefined,
    setFrom: () => undefined,
    setReplyTo: () => undefined,
  };
  const printed = mail.body.replace(SCRIPT, (_whole, name: string) =>
    runMailScript(kernel, name.trim(), { ...context, email }),
  );
  return { subject, body: whole === mail.body ? printed : whole };
}

function runMailScript(
  kernel: Kernel,
  name: string,
  context: { readonly notice: Row; readonly occasion: Occasion; readonly email: unknown },
): string {
  const { notice, occasion, email } = context;
  const [row] = kernel.store.select('sys_script_email', `name=${name}`, { limit: 1 });
  if (!row) return '';
  const { execution } = occasion;
  const scope = kernel.metadata.scopeName(row['sys_scope'] ?? '');
  const host = execution.host(scope);
  let text = '';
  const template = {
    print: (part: unknown) => {
      text += asText(part);
    },
    space: (count: unknown) => {
      text += ' '.repeat(Math.min(Math.max(Number(count) || 0, 0), 1000));
    },
  };
  try {
    execution.run({
      scope,
      source: row['script'] ?? '',
      name: `mail script ${name}`,
      bindings: {
        ...recordsOf(kernel, scope, occasion),
        email_action: recordFor(host, storedDraft('sysevent_email_action', notice, false)),
        template,
        email,
      },
    });
  } catch (error) {
    kernel.log('error', scope, `Mail script ${name} failed: ${describeError(error)}`);
  }
  return text;
}
