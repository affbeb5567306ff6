import type { FormScript } from '../form-script.ts';
import { GlideAjax } from './form/glide-ajax.ts';
import { GlideRecord } from './form/glide-record.ts';
import { GlideUser } from './form/glide-user.ts';
import { keepToken } from './form/token.ts';

/** Globals that the platform's required scripts bring to a UI page. */

const data = document.querySelector('#ui-page-data');
if (data) {
  const { token, user } = JSON.parse(data.textContent) as Pick<FormScript, 'token' | 'user'>;
  keepToken(token);
  Object.assign(globalThis, {
    g_ck: token,
    g_user: new GlideUser(user),
    GlideAjax,
    GlideRecord,
    GlideUser,
    getMessage: (key: string) => key,
  });
}
