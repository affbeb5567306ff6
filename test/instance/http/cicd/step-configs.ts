/**
 * Server steps of the Automated Test Framework: the sys_id of each step configuration and of its inputs, the same on
 * every instance (they are in the packages that the SDK builds), and what the inputs are called.
 */
export const stepConfigs: Readonly<
  Record<string, { readonly name: string; readonly inputs: Readonly<Record<string, string>> }>
> = {
  '071ee5b253331200040729cac2dc348d': {
    name: 'impersonate',
    inputs: { '586e2c4253e0220002c6435723dc3415': 'user' },
  },
  '14872288df60220062fe6c7a4df26319': {
    name: 'record_insert',
    inputs: {
      '90144b535320220002c6435723dc3488': 'table',
      '9024a37f671003007ba405225685efe5': 'assert_type',
      dd54cf535320220002c6435723dc34fd: 'field_values',
      e6e3c7535320220002c6435723dc3496: 'enforce_security',
    },
  },
  '17a72288df60220062fe6c7a4df26397': {
    name: 'record_update',
    inputs: {
      '334b7bb7675003007ba405225685ef72': 'assert_type',
      '46dbcb535320220002c6435723dc3409': 'enforce_security',
      '501c8f535320220002c6435723dc34da': 'record_id',
      '53fb0f535320220002c6435723dc34ec': 'table',
      bc4c43935320220002c6435723dc34a2: 'field_values',
    },
  },
  '1f39a288df60220062fe6c7a4df2639d': {
    name: 'record_validation',
    inputs: {
      '52ed1e5b5360220002c6435723dc3421': 'record_id',
      '67400008676003007ba405225685efa4': 'assert_type',
      '6aad5a575360220002c6435723dc34b0': 'table',
      cbddfa135320220002c6435723dc3415: 'enforce_security',
      ff6e125353a0220002c6435723dc3442: 'field_values',
    },
  },
  '2d82e3c7531400109e02ddeeff7b12a7': {
    name: 'record_query',
    inputs: {
      '02fb0027531000109e02ddeeff7b120b': 'enforce_security',
      '78b8d86b531000109e02ddeeff7b12f3': 'table',
      '915990ab531000109e02ddeeff7b12f8': 'field_values',
      b86c0427531000109e02ddeeff7b1227: 'assert_type',
    },
  },
  '41de4a935332120028bc29cac2dc349a': {
    name: 'run_server_side_script',
    inputs: {
      '42f2564b73031300440211d8faf6a777': 'jasmine_version',
      '989d9e235324220002c6435723dc3484': 'script',
    },
  },
  '58ab71985f30220012b44adb7f46661e': {
    name: 'log',
    inputs: { '523c79985f30220012b44adb7f46663a': 'log' },
  },
  '8df72288df60220062fe6c7a4df2636d': {
    name: 'record_delete',
    inputs: {
      '3d6d8b935320220002c6435723dc349c': 'table',
      '8f7d0f935320220002c6435723dc3471': 'record_id',
      c7e483f3671003007ba405225685effb: 'assert_type',
      d13d0b935320220002c6435723dc34c8: 'enforce_security',
    },
  },
  d9bc5f21ff6033008d3f5d9ad53bf12d: {
    name: 'create_user',
    inputs: {
      '1778a7480f20101091d0f00c97767e03': 'field_values',
      '1985e0ceff2433008d3f5d9ad53bf1ba': 'first_name',
      '6f69fc4aff6433008d3f5d9ad53bf18c': 'last_name',
      '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
      '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
      b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
      ff06ab840f20101091d0f00c97767e6d: 'table',
    },
  },
};
