param serverName string
param workerName string
param location string
param tags object
param environmentName string

@description('Empty until the image is built: then there is only a place for it, which the world does not reach.')
param image string

param registry string
param identityId string
param identityClientId string
param publicUrl string
param customDomain string
param customDomainCertificateId string
param clientId string
param botTenantId string
param tenantIds string
param teamsAppId string

@description('Names and endpoints of the storage accounts, in one order.')
param storageNames array
param tableUrls array
param queueUrls array

@description('Names where figures go; it lets nobody in.')
param telemetry string

param logLevel string
param serverReplicas int
param serverReplicasAtMost int
param workerReplicas int
param workerReplicasAtMost int

var isBuilt = !empty(image)
var placeholder = 'mcr.microsoft.com/azuredocs/containerapps-helloworld:latest'
var port = 8080

// All that the two programs read from their environment. None of it is secret.
var settings = [
  { name: 'PORT', value: string(port) }
  { name: 'PUBLIC_URL', value: publicUrl }
  { name: 'CLIENT_ID', value: clientId }
  { name: 'BOT_APP_ID', value: identityClientId }
  { name: 'BOT_TENANT_ID', value: botTenantId }
  { name: 'TENANT_IDS', value: tenantIds }
  { name: 'TEAMS_APP_ID', value: teamsAppId }
  { name: 'TABLE_URL', value: join(tableUrls, ',') }
  { name: 'QUEUE_URL', value: join(queueUrls, ',') }
  { name: 'STORAGE_CLIENT_ID', value: identityClientId }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetry }
  { name: 'TELEMETRY_CLIENT_ID', value: identityClientId }
  // The ingress of Container Apps.
  { name: 'TRUSTED_PROXIES', value: '1' }
  { name: 'LOG_LEVEL', value: logLevel }
]

var ownDomain = {
  name: customDomain
  bindingType: empty(customDomainCertificateId) ? 'Disabled' : 'SniEnabled'
  certificateId: empty(customDomainCertificateId) ? null : customDomainCertificateId
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' existing = {
  name: environmentName
}

resource server 'Microsoft.App/containerApps@2025-01-01' = {
  name: serverName
  location: location
  tags: union(tags, { 'azd-service-name': 'server' })
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      registries: [{ server: registry, identity: identityId }]
      ingress: isBuilt
        ? {
            external: true
            allowInsecure: false
            targetPort: port
            transport: 'auto'
            traffic: [{ latestRevision: true, weight: 100 }]
            customDomains: empty(customDomain) ? [] : [ownDomain]
          }
        : null
    }
    template: {
      // What the server starts with is in the image: the placeholder has another.
      containers: [
        {
          name: 'server'
          image: isBuilt ? image : placeholder
          env: settings
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: isBuilt
            ? [
                { type: 'Startup', httpGet: { path: '/healthz', port: port }, periodSeconds: 2, failureThreshold: 30 }
                { type: 'Liveness', httpGet: { path: '/healthz', port: port }, periodSeconds: 10, timeoutSeconds: 5 }
                { type: 'Readiness', httpGet: { path: '/readyz', port: port }, periodSeconds: 10, timeoutSeconds: 5 }
              ]
            : []
        }
      ]
      scale: {
        minReplicas: serverReplicas
        maxReplicas: serverReplicasAtMost
        rules: isBuilt ? [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }] : []
      }
      terminationGracePeriodSeconds: 30
    }
  }
}

// A certificate of one's own domain is given once the server is known there; the next deployment binds it.
resource certificate 'Microsoft.App/managedEnvironments/managedCertificates@2025-01-01' = if (isBuilt && !empty(customDomain)) {
  parent: environment
  // Another domain is another certificate: what is bound cannot be changed.
  name: 'domain-${uniqueString(customDomain)}'
  location: location
  tags: tags
  properties: { subjectName: customDomain, domainControlValidation: 'CNAME' }
  dependsOn: [server]
}

resource worker 'Microsoft.App/containerApps@2025-01-01' = if (isBuilt) {
  name: workerName
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      registries: [{ server: registry, identity: identityId }]
    }
    template: {
      containers: [
        {
          name: 'worker'
          image: image
          command: ['node']
          args: ['--max-old-space-size=88', '--max-semi-space-size=2', 'src/composition/worker.ts']
          env: settings
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
        }
      ]
      scale: {
        minReplicas: workerReplicas
        maxReplicas: workerReplicasAtMost
        // Looks at each queue cost less than a worker that waits; one that has begun stays for who writes on.
        pollingInterval: 10
        cooldownPeriod: 600
        rules: [
          for name in storageNames: {
            name: 'queue-${name}'
            azureQueue: { accountName: name, queueName: 'sends', queueLength: 500, identity: identityId }
          }
        ]
      }
      terminationGracePeriodSeconds: 60
    }
  }
}

output certificateId string = isBuilt && !empty(customDomain) ? certificate.id : ''
