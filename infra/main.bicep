targetScope = 'subscription'

@description('Name of the azd environment. It is part of the names and of the ids of the app packages: another name is another app.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Azure region of everything that has one.')
@minLength(1)
param location string

@description('Name of the app in Entra and in Teams.')
@maxLength(30)
param appName string = 'Alliance'

@description('Ids of the tenants that may use it, with commas between them. Empty: the tenant that it is deployed to.')
param tenantIds string = ''

@description('Domain of your own, e.g. alliance.contoso.com. Empty: the one that Container Apps gives.')
param customDomain string = ''

@description('Certificate of that domain; azd fills it in from the output of the same name once there is one.')
param customDomainCertificateId string = ''

@description('Container image of both programs; azd fills it in once it is built.')
param image string = ''

@description('In how many storage accounts the tenants are spread. It may grow, from one only while both apps are stopped; it must not shrink.')
@minValue(1)
@maxValue(9)
param storageAccounts int = 1

@description('How often the data is kept: in three zones, or in one datacentre.')
@allowed(['Standard_ZRS', 'Standard_LRS', 'Standard_GZRS', 'Standard_GRS'])
param storageSku string = 'Standard_ZRS'

@description('Which requests to the storage are logged.')
@allowed(['none', 'deletes', 'all'])
param storageLogs string = 'deletes'

@description('Never none: a server is what people reach, and what looks whether something is due.')
@minValue(1)
param serverReplicas int = 1

@minValue(1)
param serverReplicasAtMost int = 10

@description('Workers that run although nothing is to be sent. With none of them a post waits until one is started: up to a minute.')
@minValue(0)
param workerReplicas int = 0

@description('As many as share the limits of one conversation without passing them.')
@minValue(1)
param workerReplicasAtMost int = 4

@allowed(['silent', 'error', 'warn', 'info', 'debug'])
param logLevel string = 'info'

@description('Sum a month, in the currency of the subscription, at which owners get a mail. 0: no budget.')
@minValue(0)
param monthlyBudget int = 0

@description('First day of the month from which the budget counts, e.g. 2026-12-01. Empty: the month of the deployment that first has a budget.')
param budgetFrom string = ''

@description('Not to be given: the clock of the deployment.')
param thisMonth string = utcNow('yyyy-MM-01')

var token = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }
var home = tenant().tenantId
var tenants = empty(tenantIds) ? home : tenantIds
var serverName = 'ca-server-${token}'
var budgetStart = monthlyBudget > 0 && empty(budgetFrom) ? thisMonth : budgetFrom

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-${token}', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: { token: token, location: location, tags: tags, principalId: identity.outputs.principalId }
}

module storage 'modules/storage-account.bicep' = [
  for number in range(1, storageAccounts): {
    scope: group
    params: {
      name: number == 1 ? 'st${token}' : 'st${token}${number}'
      location: location
      tags: tags
      sku: storageSku
      logs: storageLogs
      workspaceId: monitoring.outputs.workspaceId
      principalId: identity.outputs.principalId
    }
  }
]

module registry 'modules/registry.bicep' = {
  scope: group
  params: { name: 'cr${token}', location: location, tags: tags, principalId: identity.outputs.principalId }
}

module environment 'modules/environment.bicep' = {
  scope: group
  params: { name: 'cae-${token}', location: location, tags: tags, workspaceId: monitoring.outputs.workspaceId }
}

// The address is known before the server is there, so nothing has to wait for anything else that waits for it.
var domain = empty(customDomain) ? '${serverName}.${environment.outputs.defaultDomain}' : customDomain

module entra 'modules/entra.bicep' = {
  scope: group
  params: {
    uniqueName: 'alliance-${token}'
    appName: appName
    domain: domain
    signInAudience: tenants == home ? 'AzureADMyOrg' : 'AzureADMultipleOrgs'
    scopeId: guid(subscription().id, environmentName, 'access_as_user')
    administratorRoleId: guid(subscription().id, environmentName, 'Alliance.Administrator')
  }
}

module bot 'modules/bot.bicep' = {
  scope: group
  params: {
    name: 'bot-${token}'
    appName: appName
    tags: tags
    domain: domain
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: home
  }
}

var teamsAppId = guid(subscription().id, environmentName, 'teams-app')

module apps 'modules/apps.bicep' = {
  scope: group
  params: {
    serverName: serverName
    workerName: 'ca-worker-${token}'
    location: location
    tags: tags
    environmentName: environment.outputs.name
    image: image
    registry: registry.outputs.endpoint
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    publicUrl: 'https://${domain}'
    customDomain: customDomain
    customDomainCertificateId: customDomainCertificateId
    clientId: entra.outputs.clientId
    botTenantId: home
    tenantIds: tenants
    teamsAppId: teamsAppId
    storageNames: [for number in range(0, storageAccounts): storage[number].outputs.name]
    tableUrls: [for number in range(0, storageAccounts): storage[number].outputs.tableUrl]
    queueUrls: [for number in range(0, storageAccounts): storage[number].outputs.queueUrl]
    telemetry: monitoring.outputs.connectionString
    logLevel: logLevel
    serverReplicas: serverReplicas
    serverReplicasAtMost: serverReplicasAtMost
    workerReplicas: workerReplicas
    workerReplicasAtMost: workerReplicasAtMost
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: { amount: monthlyBudget, startDate: budgetStart }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = registry.outputs.endpoint
output PUBLIC_URL string = 'https://${domain}'
output CLIENT_ID string = entra.outputs.clientId
output BOT_APP_ID string = identity.outputs.clientId
output BOT_TENANT_ID string = home
output TEAMS_APP_ID string = teamsAppId
output OUTLOOK_MAC_ID string = guid(subscription().id, environmentName, 'outlook-mac')
output CUSTOM_DOMAIN_CERTIFICATE_ID string = apps.outputs.certificateId
output CUSTOM_DOMAIN_VERIFICATION string = environment.outputs.customDomainVerification
output SERVER_NAME string = serverName

@description('Where an administrator agrees for everybody: to what the browser asks Graph for, and to our own scope.')
output CONSENT_URL string = 'https://login.microsoftonline.com/${home}/v2.0/adminconsent?client_id=${entra.outputs.clientId}&redirect_uri=${uriComponent('https://${domain}/tab')}&scope=${uriComponent('openid profile offline_access https://graph.microsoft.com/Calendars.ReadWrite https://graph.microsoft.com/MailboxSettings.Read api://${domain}/${entra.outputs.clientId}/access_as_user')}'

// What a deployment was given, by the names of main.parameters.json: on another machine `azd env refresh` brings it back.
output AZURE_LOCATION string = location
output APP_NAME string = appName
output TENANT_IDS string = tenantIds
output CUSTOM_DOMAIN string = customDomain
output SERVICE_SERVER_IMAGE_NAME string = image
output STORAGE_ACCOUNTS string = string(storageAccounts)
output STORAGE_SKU string = storageSku
output STORAGE_LOGS string = storageLogs
output SERVER_REPLICAS string = string(serverReplicas)
output SERVER_REPLICAS_AT_MOST string = string(serverReplicasAtMost)
output WORKER_REPLICAS string = string(workerReplicas)
output WORKER_REPLICAS_AT_MOST string = string(workerReplicasAtMost)
output LOG_LEVEL string = logLevel
output MONTHLY_BUDGET string = string(monthlyBudget)
// A budget never begins at another time than at first: Azure refuses that.
output BUDGET_FROM string = budgetStart
