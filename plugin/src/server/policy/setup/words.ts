/**
 * The words by which catalog items that give access are recognised, in the languages that most catalogs are written
 * in. `*` stands for the rest of a word, so that compounds are found (`*konto` finds Benutzerkonto). Everything is
 * compared in lower case, without accents and punctuation.
 */

export interface Family {
  readonly code: string;
  /** What the words are about, for the sentence that gives the reason. */
  readonly about: string;
  readonly words: readonly string[];
}

/** Each says by itself that an item gives access. */
export const families: readonly Family[] = [
  {
    code: 'access',
    about: 'access',
    words: [
      ...['access', 'login', 'logon', 'sign in', 'single sign on', 'sso', 'onboard', 'onboarding'],
      ...['zugriff*', 'zugang', 'zugange', 'zugangs*', '*zugang', 'freischaltung', 'freigabe*'],
      ...['acces', 'acceso', 'accesos', 'acesso', 'acessos', 'accesso', 'accessi', 'toegang*'],
      ...['adgang*', 'tilgang*', 'atkomst*', 'dostep*', 'アクセス', '访问'],
    ],
  },
  {
    code: 'account',
    about: 'an account',
    words: [
      ...['account', 'accounts', 'user id', 'userid', 'mailbox', 'mailboxes', 'guest user'],
      ...['*konto', '*konten', '*postfach', 'compte', 'comptes', 'boite aux lettres', 'cuenta'],
      ...['cuentas', 'buzon', 'conta', 'contas', 'caixa de correio', 'casella di posta'],
      ...['gebruikersaccount', 'アカウント', '账户'],
    ],
  },
  {
    code: 'role',
    about: 'a role',
    words: [
      ...['role', 'roles', 'rolle', 'rollen', '*rolle', 'rol', 'ruolo', 'ruoli', 'papel'],
      ...['perfil de acceso', 'perfil de acesso', 'profil utilisateur', 'ロール'],
    ],
  },
  {
    code: 'permission',
    about: 'permissions',
    words: [
      ...['permission', 'permissions', 'entitlement', 'entitlements', 'privilege', 'privileges'],
      ...['privileged', 'admin rights', 'administrator rights', 'local admin', 'user rights'],
      ...['sudo', 'authorization', 'authorisation', 'autorisation', 'autorisations', '*rechte'],
      ...['*berechtigung', '*berechtigungen', 'droits', 'permiso', 'permisos', 'permissao'],
      ...['permissoes', 'autorizzazione', 'autorizzazioni', 'autorizacion', 'rechten', '権限'],
      ...['权限'],
    ],
  },
  {
    code: 'group',
    about: 'membership of a group',
    words: [
      ...['group membership', 'group member', 'security group', 'ad group', 'entra group'],
      ...['distribution list', 'distribution group', 'mailing list', 'add to group', 'to a group'],
      ...['gruppenmitgliedschaft', 'sicherheitsgruppe', '*verteiler', 'liste de diffusion'],
      ...['groupe de securite', 'grupo de seguridad', 'lista de distribucion', 'to group'],
      ...['grupo de seguranca', 'gruppo di sicurezza', 'lista di distribuzione'],
    ],
  },
  {
    code: 'licence',
    about: 'a licence',
    words: [
      ...['licence', 'licences', 'license', 'licenses', '*lizenz', '*lizenzen', 'licencia'],
      ...['licencias', 'licenca', 'licencas', 'licenza', 'licenze', 'licentie', 'licenties'],
      ...['subscription', 'user seat', 'ライセンス'],
    ],
  },
  {
    code: 'remote',
    about: 'remote access',
    words: [
      ...['vpn', 'citrix', 'rdp', 'ssh', 'bastion', 'jump host', 'virtual desktop', 'vdi'],
      ...['fernzugriff', 'teletrabajo vpn'],
    ],
  },
  {
    code: 'secret',
    about: 'a credential of a machine',
    words: [
      ...[
        'api key',
        'api keys',
        'api token',
        'access token',
        'service account',
        'service principal',
      ],
      ...['client certificate', 'oauth', 'credentials', 'dienstkonto', 'compte de service'],
      ...['schnittstellenbenutzer', 'bot user'],
    ],
  },
  {
    code: 'share',
    about: 'a shared place',
    words: [
      ...['shared folder', 'shared drive', 'network drive', 'network share', 'file share'],
      ...['sharepoint', 'team site', 'netzlaufwerk', 'gruppenlaufwerk', 'lecteur reseau'],
      ...['dossier partage', 'carpeta compartida', 'pasta compartilhada', 'cartella condivisa'],
    ],
  },
];

/** Phrases that look like access and are not; they are left out before anything is compared. */
export const falseFriends: readonly string[] = [
  ...['access point', 'access points', 'microsoft access', 'ms access', 'access database'],
  ...['bank account', 'account manager', 'account executive', 'accounts payable', 'key account'],
  ...['accounts receivable', 'expense account', 'on account of', 'account number', 'role play'],
  ...['role model', 'driving licence', 'driving license', 'drivers license', 'driver s license'],
  ...['license plate', 'licence plate', 'parking permit', 'bankkonto', 'compte bancaire'],
  ...['compte rendu', 'cuenta bancaria', 'conta bancaria', 'conto bancario', 'nummernkonto'],
  ...['working group', 'group photo', 'group lunch', 'kostenstelle', 'business account review'],
  ...['tax account', 'wheelchair access', 'step free access', 'access ramp', 'zugangsrampe'],
];

/** Words of the name that say an item gives no new access, and why not. */
export const counterFamilies: readonly (Family & { readonly points: number })[] = [
  {
    code: 'restores',
    about: 'it restores access that somebody already has',
    points: -9,
    words: [
      ...['reset', 'unlock', 'forgot', 'forgotten', 'zurucksetzen', 'entsperren', 'rucksetzung'],
      ...['reinitialiser', 'reinitialisation', 'deverrouiller', 'restablecer', 'restablecimiento'],
      ...['desbloquear', 'redefinir', 'redefinicao', 'reimpostare', 'sbloccare', 'ontgrendelen'],
      ...['リセット', 'mfa re enrolment', 'password change', 'change password'],
    ],
  },
  {
    code: 'removes',
    about: 'it takes access away',
    points: -9,
    words: [
      ...['remove', 'removal', 'revoke', 'revocation', 'deactivate', 'deactivation', 'disable'],
      ...['delete', 'deletion', 'terminate', 'termination', 'offboard', 'offboarding', 'leaver'],
      ...['deprovision', 'deprovisioning', 'entfernen', 'entzug', '*entzug', 'loschen', 'loschung'],
      ...['sperren', 'sperrung', 'deaktivieren', 'austritt', 'supprimer', 'suppression', 'retirer'],
      ...[
        'retrait',
        'desactiver',
        'revoquer',
        'eliminar',
        'baja',
        'revocar',
        'desativar',
        'remover',
      ],
      ...['rimuovere', 'revocare', 'verwijderen', 'intrekken', 'return of'],
    ],
  },
  {
    code: 'reports',
    about: 'it reports a problem',
    points: -9,
    words: [
      ...['report', 'issue', 'issues', 'problem', 'problems', 'cannot', 'not working', 'error'],
      ...['incident', 'troubleshoot', 'outage', 'storung', 'stoerung', 'probleme', 'panne'],
      ...['problema', 'fehler', 'defekt', 'question about', 'complaint'],
    ],
  },
  {
    code: 'equipment',
    about: 'it is about equipment',
    points: -4,
    words: [
      ...['laptop', 'notebook', 'monitor', 'keyboard', 'mouse', 'headset', 'docking station'],
      ...['printer', 'toner', 'cartridge', 'smartphone', 'iphone', 'tablet', 'chair', 'desk'],
      ...['bildschirm', 'tastatur', 'drucker', 'ecran', 'clavier', 'imprimante', 'impresora'],
      ...['teclado', 'cable', 'webcam', 'projector', 'whiteboard', 'locker', 'bike'],
    ],
  },
  {
    code: 'learning',
    about: 'it is about learning',
    points: -4,
    words: [
      ...['training', 'course', 'workshop', 'webinar', 'seminar', 'exam', 'schulung', '*schulung'],
      ...['formation', 'curso', 'corso', 'opleiding', 'book', 'certification exam'],
    ],
  },
  {
    code: 'consumption',
    about: 'it is about an event or a service for people',
    points: -4,
    words: [
      ...['catering', 'meeting room', 'travel', 'event', 'photo', 'insurance', 'business card'],
      ...['visitenkarten', 'parking', 'lunch', 'relocation', 'expense', 'timesheet'],
    ],
  },
];

/** A name that also says one of these gives access, whatever it takes away besides ("Add or remove members"). */
export const addingWords: readonly string[] = [
  ...['add', 'new', 'request', 'grant', 'create', 'hinzufugen', 'neu', 'neue', 'beantragen'],
  ...['ajouter', 'ajout', 'creer', 'demande', 'agregar', 'anadir', 'alta', 'solicitar'],
  ...['adicionar', 'aggiungere', 'toevoegen', 'modify', 'change'],
];

/** Groups that give access for a living. */
export const identityGroupWords: readonly string[] = [
  ...['identity', 'iam', 'access management', 'access control', 'active directory', 'directory'],
  ...['user administration', 'account administration', 'account management', 'entitlement*'],
  ...['security administration', 'security admin', 'user provisioning', 'provisioning', 'idm'],
  ...['access', 'berechtigung*', 'benutzerverwaltung', 'zugriff*', 'gestion des acces'],
  ...['gestion des identites', 'gestion de accesos', 'gestion de identidades', 'identidades'],
  ...['gestao de acessos', 'gestione accessi', 'entra', 'okta', 'sap security'],
];
