import type { Row } from '../../contract.ts';
import { bodyObject, failure, json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';

const ATTACHMENT = 'sys_attachment';
const ATTRIBUTE = 'sys_attachment_attribute';
const ALL = '/api/now/attachment/{id}/attributes';
const ONE = `${ALL}/{key}`;
const NO_CONTENT: Reply = { status: 204, headers: {}, body: '' };

/** Key-value pairs of an attachment; who may read or write the attachment may do so with them (doc:c_AttachmentAPI). */
export const attributeRoutes: readonly Route[] = [
  route('GET', ALL, ofAttachment(list)),
  route('POST', ALL, ofAttachment(add)),
  route('DELETE', ALL, ofAttachment(removeAll)),
  route(
    'GET',
    ONE,
    ofAttribute((_call, row) => json(200, { result: pair(row) })),
  ),
  route('PUT', ONE, ofAttribute(change)),
  route('DELETE', ONE, ofAttribute(remove)),
];

function ofAttachment(handle: (call: Call, id: string) => Reply): (call: Call) => Reply {
  return (call) => {
    const { site, session, params, request } = call;
    const row = site.records.readOne(session, ATTACHMENT, params['id'] ?? '');
    if (!row) return noRecord();
    const id = row['sys_id'] ?? '';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && !site.records.mayAccess(session, 'write', { table: ATTACHMENT, row })) {
      return failure(403, 'Operation Failed', 'ACL restricts the record update');
    }
    try {
      return handle(call, id);
    } catch (error) {
      return faultReply(error);
    }
  };
}

function ofAttribute(handle: (call: Call, attribute: Row) => Reply): (call: Call) => Reply {
  return ofAttachment((call, id) => {
    const attribute = attributesOf(call, id).find((row) => row['key'] === call.params['key']);
    return attribute ? handle(call, attribute) : noRecord();
  });
}

function attributesOf(call: Call, id: string): Row[] {
  return call.site.store.select(ATTRIBUTE, `sys_attachment=${id}^ORDERBYsys_created_on`);
}

function pair(row: Row): Record<string, string> {
  return { key: row['key'] ?? '', value: row['value'] ?? '' };
}

function list(call: Call, id: string): Reply {
  return json(200, { result: attributesOf(call, id).map(pair) });
}

function add(call: Call, id: string): Reply {
  const body = bodyObject(call.request);
  const key = body?.['key'];
  const value = body?.['value'];
  if (typeof key !== 'string' || key === '' || typeof value !== 'string') {
    return badRequest('key and value are required');
  }
  if (attributesOf(call, id).some((row) => row['key'] === key)) {
    return badRequest(`The attachment has an attribute ${key} already`);
  }
  const values = { sys_attachment: id, key, value };
  return json(201, {
    result: pair(call.site.records.systemInsert(call.session, ATTRIBUTE, values)),
  });
}

function change(call: Call, attribute: Row): Reply {
  const value = bodyObject(call.request)?.['value'];
  if (typeof value !== 'string') return badRequest('value is required');
  const id = attribute['sys_id'] ?? '';
  const row = call.site.records.systemUpdate(call.session, ATTRIBUTE, id, { value });
  return json(200, { result: pair(row) });
}

function removeAll(call: Call, id: string): Reply {
  for (const row of attributesOf(call, id)) remove(call, row);
  return NO_CONTENT;
}

function remove(call: Call, attribute: Row): Reply {
  call.site.records.systemRemove(call.session, ATTRIBUTE, attribute['sys_id'] ?? '');
  return NO_CONTENT;
}

function badRequest(detail: string): Reply {
  return failure(400, 'Bad Request', detail);
}
