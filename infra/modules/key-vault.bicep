// Holds the one key that wraps every case's key. Whoever loses it loses every case: hence purge protection and ninety days.
param location string
param tags object
@minLength(3)
@maxLength(24)
param vaultName string
@secure()
param masterKey string
param readerPrincipalId string
param workspaceId string
param endpointSubnetId string
param networkId string

// 32 bytes are 44 characters of base64. A placeholder that nobody filled in is not a key, and an upgrade gives none.
var keyIsGiven = length(masterKey) == 44
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: vaultName
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
    }
  }
}

// Written through Resource Manager, so that nobody needs a way in to the vault itself.
resource secret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (keyIsGiven) {
  parent: vault
  name: 'master-key'
  properties: {
    value: masterKey
    contentType: '32 bytes, base64'
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: {
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

// Who read the key, and when. 2021-05-01-preview is the only version that this type has ever had with log categories.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

module door 'private-endpoint.bicep' = {
  name: 'door-vault'
  params: {
    location: location
    tags: tags
    endpointName: 'pe-${vaultName}'
    subnetId: endpointSubnetId
    networkId: networkId
    serviceId: vault.id
    groupId: 'vault'
    zoneName: 'privatelink.vaultcore.azure.net'
  }
}

output vaultName string = vault.name
output masterKeyUri string = '${vault.properties.vaultUri}secrets/master-key'
