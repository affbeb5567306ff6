/** What each table is for: one sentence per table, without the prefix of the scope. A test asks for every table. */
export const tableNotes: Readonly<Record<string, string>> = {
  application:
    'A downstream app whose access is governed: who owns it, how access is taken back there, how fresh it must be read.',
  chain_check:
    'One verification of a chain: how far it reached, and the first row that does not fit.',
  decision:
    'One policy decision, written once: who asked for what, the answer with its reasons, and a digest of its inputs.',
  entitlement:
    'What can be granted in an application: a role, a group, a permission set or a key scope.',
  evidence:
    'One proof or claim about access, written once, with its level from E1 (claimed) to E5 (denied).',
  finding:
    'One recorded drift between ledger and application, with a fingerprint that stays the same from run to run.',
  gate: 'The approval gate of one ordered line: what was asked, who decided, and why it is held.',
  grant:
    'The ledger: one identity holds one entitlement of an application, from the decision to the proof that it is gone.',
  grant_event:
    'One change of a grant, written once: what became of it, when, by whom and on which decision.',
  identity:
    'A person, service account, API key owner, OAuth app, bot or AI agent that can hold access.',
  permit_key: 'A key that signs permits. No role, no web service and no other scope may read it.',
  permit_use: 'A permit that was presented for execution; it is good for one.',
  remediation:
    'A ticket for a revocation owner; it closes when the access is proven gone, not when somebody says so.',
  run: 'One reconciliation of one application: what was read, whether it counts as proof, and what it found.',
  dismissal:
    'A catalog item that was looked at and does not grant access, with who said so and why.',
  acceptance:
    'A duty to take access back that a revocation owner accepted, for an item or an application, until when.',
  stage:
    'One answer that a gate waits for: line approver, owner of the entitlement, or acceptance of the duty.',
  owner_transfer:
    'A hand-over: what one person answers for is offered to another, who has to accept it.',
  transfer_line:
    'One record that a hand-over moves: a grant, an identity, an application, a catalog item.',
  review:
    'A campaign that asks whether access is still needed: its scope, when it is due, how far it is.',
  review_item:
    'One question of a review about one grant: who is asked, what they saw, what they decided.',
};
