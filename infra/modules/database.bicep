// PostgreSQL without a password and without a public address: one signs in with an Entra identity, over TLS, from the network.
param location string
param tags object
@minLength(3)
@maxLength(63)
param serverName string
param skuName string
param skuTier string
param zoneRedundant bool
param locked bool
param backupDays int
param geoBackup bool
param appIdentityName string
param appPrincipalId string
param adminGroupId string
param adminGroupName string
param workspaceId string
param endpointSubnetId string
param networkId string

var databaseName = 'siplotsen'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: serverName
  location: location
  tags: tags
  sku: {
    name: skuName
    tier: skuTier
  }
  properties: {
    version: '17'
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: tenant().tenantId
    }
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupDays
      geoRedundantBackup: geoBackup ? 'Enabled' : 'Disabled'
    }
    highAvailability: {
      mode: zoneRedundant ? 'ZoneRedundant' : 'Disabled'
    }
    network: {
      publicNetworkAccess: 'Disabled'
    }
    // Sunday before dawn, when no meeting is held.
    maintenanceWindow: {
      customWindow: 'Enabled'
      dayOfWeek: 0
      startHour: 2
      startMinute: 0
    }
  }
}

// The server does one thing at a time: each of these waits for the one before.
resource tls 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: server
  name: 'require_secure_transport'
  properties: {
    value: 'on'
    source: 'user-override'
  }
}

resource tlsVersion 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = {
  parent: server
  name: 'ssl_min_protocol_version'
  properties: {
    value: 'TLSv1.2'
    source: 'user-override'
  }
  dependsOn: [tls]
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2025-08-01' = {
  parent: server
  name: databaseName
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
  dependsOn: [tlsVersion]
}

// The app makes its own tables and their later shapes, so it signs in as the one that may.
resource appAdmin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2025-08-01' = {
  parent: server
  name: appPrincipalId
  properties: {
    principalName: appIdentityName
    principalType: 'ServicePrincipal'
    tenantId: tenant().tenantId
  }
  dependsOn: [database]
}

resource groupAdmin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2025-08-01' = if (!empty(adminGroupId)) {
  parent: server
  name: empty(adminGroupId) ? 'none' : adminGroupId
  properties: {
    principalName: adminGroupName
    principalType: 'Group'
    tenantId: tenant().tenantId
  }
  dependsOn: [appAdmin]
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'PostgreSQLLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: server
  name: 'cases'
  properties: {
    level: 'CanNotDelete'
    notes: 'The cases. The backups of a deleted server go with it.'
  }
}

module door 'private-endpoint.bicep' = {
  name: 'door-database'
  params: {
    location: location
    tags: tags
    endpointName: 'pe-${serverName}'
    subnetId: endpointSubnetId
    networkId: networkId
    serviceId: server.id
    groupId: 'postgresqlServer'
    zoneName: 'privatelink.postgres.database.azure.com'
  }
  dependsOn: [groupAdmin]
}

output serverId string = server.id
output host string = server.properties.fullyQualifiedDomainName
output databaseName string = databaseName
