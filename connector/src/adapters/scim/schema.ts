import { z } from 'zod';
import { RescindError } from '../../lib/errors.ts';

/** Only what is used; servers send far more. RFC 7643 and 7644. */
export const ListPage = z.object({
  totalResults: z.coerce.number().int().min(0).optional(),
  nextCursor: z.string().min(1).nullish(),
  Resources: z.array(z.unknown()).default([]),
});
export type ListPage = z.output<typeof ListPage>;

export const Resource = z.looseObject({ id: z.string().min(1) });
export type Resource = z.output<typeof Resource>;

const value = z.looseObject({ value: z.string().min(1) });

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

export const User = z
  .object({
    id: z.string().min(1),
    userName: z.string().min(1),
    // Some services send the words; RFC 7643 says boolean.
    active: z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]).nullish(),
    displayName: z.string().nullish(),
    externalId: z.string().nullish(),
    userType: z.string().nullish(),
    emails: z
      .array(z.object({ value: z.string().nullish(), primary: z.boolean().nullish() }))
      .nullish(),
    groups: z.array(value).nullish(),
    roles: z.array(value).nullish(),
    entitlements: z.array(value).nullish(),
    [enterprise]: z
      .object({ employeeNumber: z.string().nullish(), department: z.string().nullish() })
      .nullish(),
  })
  .transform(({ [enterprise]: extension, ...user }) => ({ ...user, extension }));
export type User = z.output<typeof User>;

export const Group = z.object({
  id: z.string().min(1),
  displayName: z.string().nullish(),
  members: z
    .array(
      z.object({
        value: z.string().min(1),
        type: z.string().nullish(),
        $ref: z.string().nullish(),
      }),
    )
    .nullish(),
});
export type Group = z.output<typeof Group>;
export type Member = NonNullable<Group['members']>[number];

/** True when the member says that it is a group; a service may leave both hints out. */
export function isGroup({ type, $ref }: Member): boolean {
  return type?.toLowerCase() === 'group' || ($ref ?? '').includes('/Groups/');
}

export const ProviderConfig = z.object({
  pagination: z.object({ cursor: z.boolean().nullish() }).nullish(),
});

export const ScimError = z.object({
  detail: z.string().optional(),
  scimType: z.string().optional(),
});

/** The value as the schema describes it; otherwise `target_protocol` naming the field. */
export function parseAs<S extends z.ZodType>(schema: S, data: unknown, where: string): z.output<S> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field =
    issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
  throw new RescindError(
    'target_protocol',
    `The SCIM service sent no usable ${field}: ${issue?.message ?? 'unexpected shape'}.`,
    {
      where,
      todo: 'Check that target.url is a SCIM 2.0 base address; report the field to its vendor.',
    },
  );
}
