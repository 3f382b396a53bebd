param name string
param location string
param tags object
param sku string

@allowed(['none', 'deletes', 'all'])
param logs string

param workspaceId string

@description('Who reads and writes here.')
param principalId string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    isLocalUserEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

var tableContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var queueContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

resource mayUseTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, tableContributor)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableContributor)
  }
}

resource mayUseQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, queueContributor)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueContributor)
  }
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'
}

var logged = [
  { category: 'StorageRead', enabled: logs == 'all' }
  { category: 'StorageWrite', enabled: logs == 'all' }
  { category: 'StorageDelete', enabled: logs != 'none' }
]

resource tableLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (logs != 'none') {
  scope: tables
  name: 'requests'
  properties: { workspaceId: workspaceId, logs: logged }
}

resource queueLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (logs != 'none') {
  scope: queues
  name: 'requests'
  properties: { workspaceId: workspaceId, logs: logged }
}

output name string = account.name
output tableUrl string = account.properties.primaryEndpoints.table
output queueUrl string = account.properties.primaryEndpoints.queue
