// The environment that runs the app, and the app. Every setting below is one of src/config.ts; test/infra holds them to it.
param location string
param tags object
@maxLength(60)
param environmentResourceName string
@minLength(2)
@maxLength(32)
param appName string
param withApp bool
param containerImage string
param registryServer string
param identityId string
param identityName string
param identityClientId string
param botAppId string
param botTenantId string
param teamsAppId string
param allowedTenants string
param firstAdministrator string
param identityChoice string
param planTextChoice string
param calendarNotices bool
@secure()
param directory string
param directoryFormat string
param customDomain string
param customDomainCertificateId string
param databaseHost string
param databaseName string
param keyShareServer string
param keySharePath string
param masterKeyUri string
param minReplicas int
param maxReplicas int
param zoneRedundant bool
param appSubnetId string
param workspaceId string

var port = 3978
var keysMount = '/mnt/keys'
var directoryMount = '/mnt/directory'
var directoryName = 'directory.${directoryFormat}'
var withDirectory = !empty(directory)
var appHost = '${appName}.${place.properties.defaultDomain}'
var publicUrl = 'https://${empty(customDomain) ? appHost : customDomain}'

var always = [
  {
    name: 'HOST'
    value: '0.0.0.0'
  }
  {
    name: 'PORT'
    value: string(port)
  }
  {
    name: 'LOG_LEVEL'
    value: 'info'
  }
  {
    name: 'PUBLIC_URL'
    value: publicUrl
  }
  {
    name: 'MICROSOFT_APP_ID'
    value: botAppId
  }
  {
    name: 'MICROSOFT_APP_TENANT_ID'
    value: botTenantId
  }
  {
    name: 'MICROSOFT_APP_IDENTITY'
    value: identityClientId
  }
  {
    // No password: DATABASE_IDENTITY fetches a token for each new connection.
    name: 'DATABASE_URL'
    value: 'postgres://${identityName}@${databaseHost}:5432/${databaseName}?sslmode=verify-full'
  }
  {
    name: 'DATABASE_IDENTITY'
    value: identityClientId
  }
  {
    // A folder of the app's own in the share, made at the first start and readable by the app's user alone.
    name: 'KEYS_DIR'
    value: '${keysMount}/cases'
  }
  {
    name: 'MASTER_KEY'
    secretRef: 'master-key'
  }
]

var whereChosen = [
  {
    name: 'NOTIFICATION_URL'
    value: calendarNotices ? '${publicUrl}/api/notifications' : ''
  }
  {
    name: 'TEAMS_APP_ID'
    value: teamsAppId
  }
  {
    name: 'ALLOWED_TENANTS'
    value: allowedTenants
  }
  {
    name: 'FIRST_ADMINISTRATOR'
    value: firstAdministrator
  }
  {
    name: 'IDENTITY'
    value: identityChoice
  }
  {
    name: 'PLAN_TEXT'
    value: planTextChoice
  }
  {
    name: 'DIRECTORY_FILE'
    value: withDirectory ? '${directoryMount}/${directoryName}' : ''
  }
]

var secrets = [
  {
    // Without a version: a new one in the vault reaches the app within half an hour, or with its next revision.
    name: 'master-key'
    keyVaultUrl: masterKeyUri
    identity: identityId
  }
]
var directorySecret = [
  {
    name: 'directory'
    value: directory
  }
]

var keyVolume = [
  {
    name: 'keys'
    storageType: 'NfsAzureFile'
    storageName: 'keys'
  }
]
var directoryVolume = [
  {
    name: 'directory'
    storageType: 'Secret'
    secrets: [
      {
        secretRef: 'directory'
        path: directoryName
      }
    ]
  }
]
var keyMount = [
  {
    volumeName: 'keys'
    mountPath: keysMount
  }
]
var directoryMountAt = [
  {
    volumeName: 'directory'
    mountPath: directoryMount
  }
]

resource place 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: environmentResourceName
  location: location
  tags: tags
  properties: {
    zoneRedundant: zoneRedundant
    vnetConfiguration: {
      infrastructureSubnetId: appSubnetId
      // External: Teams and Graph call it. The app's ingress is the one door that is open to the internet.
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    appLogsConfiguration: {
      // By the diagnostic setting below, so that no workspace key is needed.
      destination: 'azure-monitor'
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: place
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
      {
        category: 'ContainerAppSystemLogs'
        enabled: true
      }
    ]
  }
}

resource keys 'Microsoft.App/managedEnvironments/storages@2025-07-01' = {
  parent: place
  name: 'keys'
  properties: {
    nfsAzureFile: {
      server: keyShareServer
      shareName: keySharePath
      accessMode: 'ReadWrite'
    }
  }
}

resource app 'Microsoft.App/containerApps@2025-07-01' = if (withApp) {
  name: appName
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: place.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        allowInsecure: false
        targetPort: port
        transport: 'http'
        customDomains: empty(customDomainCertificateId)
          ? []
          : [
              {
                name: customDomain
                certificateId: customDomainCertificateId
                bindingType: 'SniEnabled'
              }
            ]
      }
      registries: empty(registryServer)
        ? []
        : [
            {
              server: registryServer
              identity: identityId
            }
          ]
      secrets: withDirectory ? concat(secrets, directorySecret) : secrets
    }
    template: {
      // A revision that is stopped finishes what it has begun (main.ts closes in order on SIGTERM).
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'sip-lotsen'
          image: containerImage
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(always, filter(whereChosen, one => !empty(one.value)))
          volumeMounts: withDirectory ? concat(keyMount, directoryMountAt) : keyMount
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/health'
                port: port
              }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 36
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/health'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              // Not /health: that asks the database, and restarting the app does not mend a database.
              type: 'Liveness'
              tcpSocket: {
                port: port
              }
              periodSeconds: 30
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '40'
              }
            }
          }
          {
            name: 'cpu'
            custom: {
              type: 'cpu'
              metadata: {
                type: 'Utilization'
                value: '70'
              }
            }
          }
        ]
      }
      volumes: withDirectory ? concat(keyVolume, directoryVolume) : keyVolume
    }
  }
  dependsOn: [keys, diagnostics]
}

output defaultHost string = appHost
output appId string = withApp ? app.id : ''
