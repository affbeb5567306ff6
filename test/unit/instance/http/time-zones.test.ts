import assert from 'node:assert/strict';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf } from './client.ts';

describe('instance/http/time zones', () => {
  let instance: LocalInstance;
  let incident = '';
  const path = (): string => `/api/now/table/incident/${incident}`;
  const login = 'kenji:pw-kenji';

  before(async () => {
    instance = await startInstance();
    const kenji = instance.createUser({
      userName: 'kenji',
      password: 'pw-kenji',
      roles: ['itil'],
    });
    await call(instance, `/api/now/table/sys_user/${kenji}`, {
      method: 'PATCH',
      body: { time_zone: 'Asia/Tokyo' },
    });
    const created = await call(instance, '/api/now/table/incident', {
      method: 'POST',
      body: { short_description: 'Zone', due_date: '2026-05-13 20:00:00' },
    });
    incident = textOf(created.body['result']?.['sys_id']);
  });
  after(() => instance.stop());

  it('shows display values in the zone of the caller, values in UTC', async () => {
    const shown = await call(
      instance,
      `${path()}?sysparm_display_value=all&sysparm_fields=due_date`,
      { login },
    );
    const plain = await call(instance, `${path()}?sysparm_fields=due_date`, { login });

    assert.deepEqual(shown.body['result'], {
      due_date: { display_value: '2026-05-14 05:00:00', value: '2026-05-13 20:00:00' },
    });
    assert.deepEqual(plain.body['result'], { due_date: '2026-05-13 20:00:00' });
  });

  it('takes times in the zone of the caller with sysparm_input_display_value', async () => {
    const fields = 'sysparm_fields=due_date';
    const asShown = await call(instance, `${path()}?sysparm_input_display_value=true&${fields}`, {
      method: 'PATCH',
      body: { due_date: '2026-01-01 08:30:00' },
      login,
    });
    const asStored = await call(instance, `${path()}?${fields}`, {
      method: 'PATCH',
      body: { due_date: '2026-01-01 08:30:00' },
      login,
    });

    assert.deepEqual(asShown.body['result'], { due_date: '2025-12-31 23:30:00' });
    assert.deepEqual(asStored.body['result'], { due_date: '2026-01-01 08:30:00' });
  });

  it('queries by the calendar of the caller, and by Los Angeles when nothing is set', async () => {
    const query = async (who: string): Promise<number> => {
      const on =
        "due_dateONx@javascript:gs.dateGenerate('2026-01-01','start')@javascript:gs.dateGenerate('2026-01-01','end')";
      const url = `/api/now/table/incident?sysparm_query=${encodeURIComponent(on)}`;
      return rows(await call(instance, url, who === '' ? {} : { login: who })).length;
    };
    const set = (due: string) =>
      call(instance, path(), { method: 'PATCH', body: { due_date: due } });

    await set('2025-12-31 15:00:00');
    assert.equal(await query(login), 1);
    assert.equal(await query(''), 0);
    const property = rows(
      await call(instance, '/api/now/table/sys_properties?sysparm_query=name=glide.sys.default.tz'),
    )[0];
    await call(instance, `/api/now/table/sys_properties/${textOf(property?.['sys_id'])}`, {
      method: 'PATCH',
      body: { value: '' },
    });
    await set('2026-01-02 07:59:59');
    assert.equal(await query(''), 1);
    assert.equal(await query(login), 0);
  });
});
