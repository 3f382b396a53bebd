extension microsoftGraphV1

param uniqueName string
param appName string
param domain string

@allowed(['AzureADMyOrg', 'AzureADMultipleOrgs'])
param signInAudience string

@description('Ids of what it offers: the same at each deployment.')
param scopeId string
param administratorRoleId string

// Those that open the tab, the pane or the bot's dialogs: they get a token without asking people once more, as we do.
var microsoft365 = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264' // Teams on desktop and mobile
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' // Teams on the web
  '4765445b-32c6-49b0-83e6-1d93765276ca' // Microsoft 365 on the web
  '0ec893e0-5785-4de6-99da-4ed124e5296c' // Microsoft 365 on desktop
  'd3590ed6-52b3-4102-aeff-aad2292ab01c' // Outlook and Office on desktop
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3' // Outlook on the web
  '27922004-5251-4030-b22d-91ecd9a37ea4' // Outlook on mobile
]

var graph = '00000003-0000-0000-c000-000000000000'
var calendarsReadWrite = '1ec239c2-d7c9-4623-a91a-a9775856bb36'
var mailboxSettingsRead = '87f447af-9fa4-4c32-9dfa-4a57a73d18ce'

var scopes = [
  {
    id: scopeId
    value: 'access_as_user'
    type: 'User'
    isEnabled: true
    adminConsentDisplayName: 'Use ${appName} as the signed-in person'
    adminConsentDescription: 'Lets Teams and Outlook open ${appName} as the person who is signed in there.'
    userConsentDisplayName: 'Use ${appName} as you'
    userConsentDescription: 'Lets Teams and Outlook open ${appName} as you.'
  }
]

resource registered 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: appName
  signInAudience: signInAudience
  api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: scopes }
}

// The same application once more: its address holds its own id, and the clients a scope that has to be there before.
resource application 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: appName
  signInAudience: signInAudience
  identifierUris: ['api://${domain}/${registered.appId}']
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: scopes
    preAuthorizedApplications: [
      for client in microsoft365: { appId: client, delegatedPermissionIds: [scopeId] }
    ]
  }
  // Where nested sign-in begins, and where an administrator who has agreed comes back to: consent needs one by https.
  spa: { redirectUris: ['brk-multihub://${domain}', 'https://${domain}/tab'] }
  appRoles: [
    {
      id: administratorRoleId
      value: 'Alliance.Administrator'
      displayName: 'Administrator'
      description: 'Sees which teams use ${appName}, and sets how long things are kept. Reads no content.'
      allowedMemberTypes: ['User']
      isEnabled: true
    }
  ]
  // An ally is known by the address that mail goes to, which need not be the one that people sign in with.
  optionalClaims: { accessToken: [{ name: 'email', essential: false }] }
  requiredResourceAccess: [
    {
      resourceAppId: graph
      resourceAccess: [
        { id: calendarsReadWrite, type: 'Scope' }
        { id: mailboxSettingsRead, type: 'Scope' }
      ]
    }
  ]
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: application.appId
  // Puts it on the list of enterprise applications, where an administrator gives the role.
  tags: ['WindowsAzureActiveDirectoryIntegratedApp']
}

output clientId string = principal.appId
