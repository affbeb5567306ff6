/** A service catalog as companies have it, in several languages, labelled by hand: does the item give access? */
export interface Labelled {
  readonly name: string;
  readonly short: string;
  readonly description?: string;
  readonly category: string;
  /** `name|question|table`, the table only where the answer is chosen from one. */
  readonly variables?: readonly string[];
  readonly workflow?: string;
  /** Group that worked on its last orders. */
  readonly group?: string;
  readonly givesAccess: boolean;
}

const person = 'requested_for|Requested for|sys_user';

const access: readonly Omit<Labelled, 'givesAccess'>[] = [
  {
    name: 'VPN access',
    short: 'Reach the company network from home',
    category: 'Network',
    variables: [person],
  },
  {
    name: 'SAP role',
    short: 'Order a business role in SAP S/4',
    category: 'Business applications',
    variables: [person, 'role|Which role|'],
  },
  {
    name: 'New user account',
    short: 'Account for a new employee',
    category: 'Onboarding',
    variables: ['manager|Manager|sys_user'],
  },
  {
    name: 'Salesforce licence',
    short: 'A seat in Salesforce Sales Cloud',
    category: 'Software',
    variables: [person],
  },
  {
    name: 'Adobe Creative Cloud',
    short: 'License for Photoshop, Illustrator and InDesign',
    category: 'Software licences',
    variables: [person],
  },
  {
    name: 'Join a distribution list',
    short: 'Get the mail that goes to a list',
    category: 'Mail',
    variables: ['list|Which list|sys_user_group'],
  },
  {
    name: 'Shared mailbox',
    short: 'Read and send as a team',
    category: 'Mail',
    variables: [person, 'owner|Owner|sys_user'],
  },
  {
    name: 'Add or remove members of an AD group',
    short: 'Change who belongs to a group of the directory',
    category: 'Directory',
    variables: ['group|Group|sys_user_group', 'people|People|sys_user'],
  },
  {
    name: 'Local admin rights',
    short: 'Administrator on your own computer for 30 days',
    category: 'Workplace',
    variables: ['why|Why do you need them|'],
  },
  {
    name: 'GitHub Enterprise',
    short: 'Access to the repositories of a team',
    category: 'Development',
  },
  {
    name: 'Jira project',
    short: 'Take part in a project',
    category: 'Development',
    variables: [person, 'permission|Permission level|'],
    workflow: 'Jira user provisioning: grant role',
  },
  {
    name: 'Database read permissions',
    short: 'Query a production database',
    category: 'Data',
    variables: ['database|Database|cmdb_ci_database'],
  },
  {
    name: 'Service account',
    short: 'An account for a program',
    category: 'Directory',
    variables: ['owner|Human owner|sys_user'],
  },
  {
    name: 'API key for the payment gateway',
    short: 'Key for the sandbox or production',
    category: 'Development',
    variables: ['service|Service|cmdb_ci_service'],
  },
  {
    name: 'Network drive',
    short: 'A folder of a department',
    category: 'Files',
    variables: ['folder|Folder|', 'level|Read or write|'],
  },
  {
    name: 'SharePoint site membership',
    short: 'Become a member of a site',
    category: 'Collaboration',
    variables: [person],
  },
  {
    name: 'Citrix desktop',
    short: 'Work remotely in a browser',
    category: 'Workplace',
    variables: [person],
  },
  {
    name: 'Privileged session on servers',
    short: 'Log on to production servers through the bastion',
    category: 'Servers',
    variables: ['server|Server|cmdb_ci_server'],
  },
  {
    name: 'Workday security group',
    short: 'HR partners and payroll',
    category: 'HR systems',
    variables: [person, 'group|Group|'],
  },
  {
    name: 'Guest for Teams',
    short: 'Invite an external person',
    description: '<p>The guest gets <b>access</b> to one team.</p>',
    category: 'Collaboration access',
    variables: ['sponsor|Sponsor|sys_user'],
  },
  {
    name: 'Power BI workspace',
    short: 'See or build reports',
    category: 'Data',
    variables: [person, 'role|Role in the workspace|'],
  },
  {
    name: 'Contractor onboarding',
    short: 'Everything an external person needs',
    category: 'Onboarding',
    variables: ['sponsor|Sponsor|sys_user', 'end|Last day|'],
  },
  {
    name: 'Engineering workstation image',
    short: 'CAD workplace for design engineers',
    category: 'Engineering',
    variables: [person],
    group: 'Identity and Access Management',
  },
  {
    name: 'Zugriff auf das Data Warehouse',
    short: 'Lesender Zugriff auf ein Schema',
    category: 'Daten',
    variables: ['schema|Schema|'],
  },
  {
    name: 'Neues Benutzerkonto',
    short: 'Konto für neue Mitarbeitende',
    category: 'Eintritt',
    variables: ['leitung|Führungskraft|sys_user'],
  },
  {
    name: 'Adminrechte beantragen',
    short: 'Lokale Rechte auf dem eigenen Rechner',
    category: 'Arbeitsplatz',
  },
  {
    name: 'Softwarelizenz',
    short: 'Lizenz für ein Programm aus dem Katalog',
    category: 'Software',
    variables: [person],
  },
  { name: 'Mailverteiler', short: 'Mitglied eines Verteilers werden', category: 'Mail' },
  {
    name: "Demande d'accès à une application",
    short: 'Obtenir un accès pour un collaborateur',
    category: 'Applications',
    variables: ['application|Application|cmdb_ci_business_app'],
  },
  {
    name: 'Compte pour prestataire externe',
    short: 'Créer un compte nominatif',
    category: 'Arrivée',
    variables: ['responsable|Responsable|sys_user'],
  },
  {
    name: 'Permisos en carpeta compartida',
    short: 'Leer o escribir en una carpeta',
    category: 'Archivos',
    variables: ['carpeta|Carpeta|'],
  },
  {
    name: 'Licença de software',
    short: 'Solicitar licença para um colaborador',
    category: 'Software',
    variables: [person],
  },
];

const other: readonly Omit<Labelled, 'givesAccess'>[] = [
  {
    name: 'Password reset',
    short: 'Set a new password for your account',
    description: 'Regain access to your account.',
    category: 'Access',
    variables: [person],
  },
  {
    name: 'Unlock account',
    short: 'Too many wrong passwords',
    category: 'Access',
    variables: [person],
    group: 'Identity and Access Management',
  },
  { name: 'Kennwort zurücksetzen', short: 'Neues Kennwort für Ihr Konto', category: 'Zugang' },
  {
    name: 'Réinitialiser mon mot de passe',
    short: 'Retrouver l’accès à mon compte',
    category: 'Accès',
  },
  { name: 'Restablecer contraseña', short: 'Recuperar el acceso a la cuenta', category: 'Acceso' },
  {
    name: 'MFA token reset',
    short: 'New phone, new authenticator',
    category: 'Access',
    variables: [person],
  },
  {
    name: 'Remove VPN access',
    short: 'Take access away from a person',
    category: 'Network',
    variables: [person],
  },
  {
    name: 'Deactivate user account',
    short: 'For leavers',
    category: 'Offboarding',
    variables: [person],
    group: 'Identity and Access Management',
  },
  { name: 'Benutzerkonto löschen', short: 'Konto nach dem Austritt löschen', category: 'Austritt' },
  { name: 'Report an access problem', short: 'You cannot log in', category: 'Support' },
  {
    name: 'Standard laptop',
    short: 'Laptop for daily work',
    category: 'Hardware',
    variables: [person],
  },
  {
    name: 'Developer laptop',
    short: 'With 64 GB of memory',
    description: 'Comes with access to the developer portal.',
    category: 'Hardware',
    variables: [person, 'centre|Cost centre|cmn_cost_center'],
  },
  {
    name: 'Wireless access point',
    short: 'Better reception in a meeting room',
    category: 'Hardware',
  },
  { name: 'Monitor', short: '27 inch', category: 'Hardware', variables: [person] },
  { name: 'Docking station', short: 'USB-C', category: 'Hardware' },
  {
    name: 'Mobile phone',
    short: 'iPhone with contract',
    category: 'Hardware',
    variables: [person],
  },
  { name: 'Toner', short: 'For the printer on your floor', category: 'Office' },
  { name: 'Business cards', short: '100 cards', category: 'Office', variables: [person] },
  { name: 'Office chair', short: 'Ergonomic', category: 'Office' },
  { name: 'Room for a conference', short: 'With catering on request', category: 'Facilities' },
  { name: 'Catering', short: 'Coffee and lunch for a meeting', category: 'Facilities' },
  { name: 'Parking space', short: 'For visitors', category: 'Facilities' },
  { name: 'Wheelchair access ramp', short: 'Mobile ramp for an event', category: 'Facilities' },
  { name: 'Change of bank account', short: 'Where your salary goes', category: 'HR' },
  { name: 'Employment certificate', short: 'Letter for authorities', category: 'HR' },
  {
    name: 'Security awareness training',
    short: 'About accounts and passwords',
    category: 'Learning',
  },
  { name: 'Schulung Datenschutz', short: 'Zugriff nur auf das, was nötig ist', category: 'Lernen' },
  { name: 'Group photo', short: 'Photographer for a team', category: 'Communication' },
  { name: 'Translation', short: 'Of a document', category: 'Communication' },
  { name: 'Backup restore', short: 'Bring back a lost file', category: 'Data' },
  {
    name: 'New virtual server',
    short: 'Linux or Windows',
    category: 'Servers',
    variables: ['owner|Owner|sys_user'],
  },
  { name: 'Firewall rule', short: 'Open a port between two servers', category: 'Network' },
  {
    name: 'Move of a workplace',
    short: 'To another floor',
    category: 'Facilities',
    variables: [person],
  },
  { name: 'Firmenfahrrad', short: 'Leasing eines Fahrrads', category: 'HR' },
];

export const catalogue: readonly Labelled[] = [
  ...access.map((item) => ({ ...item, givesAccess: true })),
  ...other.map((item) => ({ ...item, givesAccess: false })),
];
