import { bool, int, ref, text, type TableSpec } from '../columns.ts';

/**
 * The classes of configuration items that clients ask for, with the hierarchy of
 * doc:platform-administration/table-administration-and-data-management/c_ViewTheSchemaMap and the fields of
 * doc:api-reference/rest-apis/cmdb-instance-api (sample of a Linux server).
 */
const computers: readonly TableSpec[] = [
  {
    name: 'cmdb_ci_hardware',
    label: 'Hardware',
    extends: 'cmdb_ci',
    extendable: true,
    access: 'rcu',
    columns: {
      default_gateway: text(),
      hardware_status: text(),
      hardware_substatus: text(),
    },
  },
  {
    name: 'cmdb_ci_computer',
    label: 'Computer',
    extends: 'cmdb_ci_hardware',
    extendable: true,
    access: 'rcu',
    columns: {
      os: text(255, { label: 'Operating System' }),
      os_version: text(255, { label: 'OS Version' }),
      os_service_pack: text(100, { label: 'OS Service Pack' }),
      os_domain: text(100, { label: 'OS Domain' }),
      os_address_width: int({ label: 'OS Address Width (bits)' }),
      cpu_manufacturer: ref('core_company', { label: 'CPU manufacturer' }),
      cpu_name: text(255, { label: 'CPU name' }),
      cpu_type: text(255, { label: 'CPU type' }),
      cpu_speed: text(40, { label: 'CPU speed (MHz)' }),
      cpu_count: int({ label: 'CPU count' }),
      cpu_core_count: int({ label: 'CPU core count' }),
      cpu_core_thread: int({ label: 'CPU core thread' }),
      ram: text(40, { label: 'RAM (MB)' }),
      disk_space: text(40, { label: 'Disk space (GB)' }),
      form_factor: text(),
      chassis_type: text(),
      object_id: text(255, { label: 'Object ID' }),
      cd_rom: bool(false, { label: 'CD-ROM' }),
      cd_speed: int({ label: 'CD speed' }),
      floppy: text(),
      virtual: bool(false, { label: 'Is Virtual' }),
    },
  },
  {
    name: 'cmdb_ci_server',
    label: 'Server',
    extends: 'cmdb_ci_computer',
    extendable: true,
    access: 'rcu',
    columns: {
      classification: text(40, { defaultValue: 'Production' }),
      used_for: text(40, { defaultValue: 'Production' }),
      firewall_status: text(40, { defaultValue: 'Intranet' }),
      internet_facing: bool(false, { label: 'Internet Facing' }),
      dr_backup: ref('cmdb_ci', { label: 'DR backup' }),
      host_name: text(255),
    },
  },
  {
    name: 'cmdb_ci_linux_server',
    label: 'Linux Server',
    extends: 'cmdb_ci_server',
    extendable: true,
    access: 'rcu',
    columns: { kernel_release: text(255) },
  },
  {
    name: 'cmdb_ci_win_server',
    label: 'Windows Server',
    extends: 'cmdb_ci_server',
    extendable: true,
    access: 'rcu',
  },
];

const others: readonly TableSpec[] = [
  {
    name: 'cmdb_model',
    label: 'Product Model',
    extendable: true,
    access: 'rcu',
    columns: {
      name: text(255),
      display_name: text(255, { display: true }),
      manufacturer: ref('core_company'),
      model_number: text(255),
      short_description: text(255),
    },
  },
  {
    name: 'cmdb_ci_netgear',
    label: 'Network Gear',
    extends: 'cmdb_ci_hardware',
    extendable: true,
    access: 'rcu',
    columns: { device_type: text(), firmware_version: text(255) },
  },
  {
    name: 'cmdb_ci_appl',
    label: 'Application',
    extends: 'cmdb_ci',
    extendable: true,
    access: 'rcu',
    columns: { version: text(255), running_process: text(4000), tcp_port: text(255) },
  },
];

/** Configuration items other than services. */
export const hardwareTables: readonly TableSpec[] = [...computers, ...others];
