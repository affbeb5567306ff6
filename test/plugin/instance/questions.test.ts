import assert from 'node:assert/strict';
import { approveAll, type Company, grantOf, order, scope, startCompany } from './company.ts';

/** What the order asks about identities that are no persons: judged, kept on the gate, filled in on the record. */
describe('plugin/instance/questions', function () {
  this.timeout(60_000);
  let company: Company;
  let agent: string;
  const gate = (line: string) => company.row(`${scope}_gate`, `request_item=${line}`);
  const identity = () => company.row(`${scope}_identity`, `sys_id=${agent}`);
  const register = async (fields: Record<string, string>): Promise<string> => {
    const path = `/api/now/table/${scope}_identity`;
    const created = await company.call('admin', 'POST', path, fields);
    return (created.body['result'] as { sys_id: string }).sys_id;
  };
  const answers = (): Record<string, string> => ({
    rescind_identity_kind: 'ai_agent',
    rescind_identity: agent,
    rescind_owner: company.ids['olga'] ?? '',
    rescind_backup_owner: company.ids['lena'] ?? '',
    rescind_purpose: 'Answers questions about invoices',
    rescind_environment: 'production',
    rescind_consumers: 'Finance portal',
    rescind_rotation_days: '60',
    rescind_tools: 'read_invoice',
    rescind_autonomy: 'supervised',
    rescind_stop: 'Disable the app registration "invoice-agent"',
  });

  before(async () => {
    company = await startCompany();
    company.instance.store.update('sc_cat_item', company.ids['item'] ?? '', {
      [`${scope}_identity_kinds`]: 'human,ai_agent,bot',
    });
    company.instance.store.update('sys_user', company.ids['olga'] ?? '', {
      manager: company.ids['grace'] ?? '',
    });
    agent = await register({ name: 'Invoice agent', kind: 'ai_agent' });
  });
  after(() => company.stop());

  it('names every answer that is missing, with the question to answer', async () => {
    const line = await order(company, 'ada', {
      rescind_identity_kind: 'ai_agent',
      rescind_identity: agent,
    });
    const reasons = gate(line)['reasons'] ?? '';

    for (const question of [
      'owner',
      'Backup owner',
      'Purpose',
      'Environment',
      'Consumers',
      'Rotation period in days',
      'Tools of the agent',
      'Autonomy',
      'How is the agent stopped',
    ]) {
      assert.ok(reasons.includes(question), `${question}: ${reasons}`);
    }
    assert.equal(grantOf(company, line)['state'], 'denied');
  });

  it('keeps the answers on the gate and fills the record of the identity when it is approved, not before', async () => {
    const line = await order(company, 'ada', answers());

    assert.equal(gate(line)['state'], 'open', gate(line)['reasons']);
    assert.equal(gate(line)['stop_procedure'], answers()['rescind_stop']);
    assert.equal(gate(line)['identity_owner'], company.ids['olga']);
    assert.equal(gate(line)['rotation_days'], '60');
    assert.equal(identity()['owner'], '');

    await approveAll(company, line);
    assert.equal(gate(line)['state'], 'permitted', gate(line)['reasons']);
    assert.equal(identity()['owner'], company.ids['olga']);
    assert.equal(identity()['backup_owner'], company.ids['lena']);
    assert.equal(identity()['autonomy'], 'supervised');
    assert.equal(identity()['tools'], 'read_invoice');
    assert.equal(identity()['rotation_days'], '60');
  });

  it('takes what was left empty from the record, and never changes what the record says', async () => {
    const line = await order(company, 'ada', {
      rescind_identity_kind: 'ai_agent',
      rescind_identity: agent,
      rescind_purpose: 'Something quite different',
    });
    assert.equal(gate(line)['purpose'], 'Something quite different');
    assert.equal(gate(line)['identity_owner'], company.ids['olga'], gate(line)['reasons']);
    assert.equal(gate(line)['state'], 'open', gate(line)['reasons']);
    await approveAll(company, line);
    assert.equal(identity()['purpose'], 'Answers questions about invoices');
  });

  it('lets no order take an identity over, nor move it to another environment', async () => {
    const line = await order(company, 'ada', {
      ...answers(),
      rescind_owner: company.ids['mallory'] ?? '',
      rescind_environment: 'test',
    });

    assert.match(
      gate(line)['reasons'] ?? '',
      /belongs to somebody else than the named human owner/,
    );
    assert.match(gate(line)['reasons'] ?? '', /registered for production/);
    assert.equal(identity()['owner'], company.ids['olga']);
  });

  it('asks no approver whom the order proposes as owner, and counts no approval of theirs', async () => {
    const bot = await register({ name: 'Export bot', kind: 'bot' });
    const proposed = { ...answers(), rescind_identity_kind: 'bot', rescind_identity: bot };
    const line = await order(company, 'ada', {
      ...proposed,
      rescind_owner: company.ids['grace'] ?? '',
    });

    assert.equal(gate(line)['state'], 'open', gate(line)['reasons']);
    assert.notEqual(gate(line)['approver'], company.ids['grace']);
    assert.equal(gate(line)['tools'], '');
  });

  it('shows the record of an identity to its owner and backup, and to nobody else without a role', async () => {
    const read = async (user: string): Promise<number> =>
      (await company.call(user, 'GET', `/api/now/table/${scope}_identity/${agent}`)).status;

    company.instance.store.update(`${scope}_identity`, agent, {
      owner: company.ids['ada'] ?? '',
      backup_owner: company.ids['lena'] ?? '',
    });
    assert.equal(await read('ada'), 200);
    assert.equal(await read('lena'), 200);
    assert.equal(await read('mallory'), 404);
    const write = await company.call('ada', 'PATCH', `/api/now/table/${scope}_identity/${agent}`, {
      purpose: 'Mine',
    });
    assert.equal(write.status, 403);
  });
});
