// KEYS_DIR: one small file a case, its key wrapped by the master key. Deleting that file is how a case is disposed of, also
// in backups of the database (src/keys/file-keys.ts). So:
//  - it lies apart from the database, and no backup, snapshot or version of it is ever taken;
//  - soft delete is off: it would bring back a whole share that was deleted, and every key in it. Against that accident stands
//    the lock below, and against a lost zone ZRS, which copies a deletion as fast as a write;
//  - it is NFS, because the product places a key with a hard link (src/keys/place-file.ts), which SMB shares do not have.
param location string
param tags object
@minLength(3)
@maxLength(24)
param accountName string
param zoneRedundant bool
param locked bool
param endpointSubnetId string
param networkId string

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: accountName
  location: location
  tags: tags
  // NFS shares exist in this kind alone.
  kind: 'FileStorage'
  sku: {
    name: zoneRedundant ? 'Premium_ZRS' : 'Premium_LRS'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
    }
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    // Container Apps mounts NFS without TLS, which this switch would refuse. What travels, inside the network alone, is wrapped keys.
    supportsHttpsTrafficOnly: false
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: {
      enabled: false
    }
    protocolSettings: {
      nfs: {
        encryptionInTransit: {
          required: false
        }
      }
    }
  }
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2025-06-01' = {
  parent: files
  name: 'keys'
  properties: {
    enabledProtocols: 'NFS'
    rootSquash: 'NoRootSquash'
    // The least that can be provisioned of this kind.
    shareQuota: 100
  }
}

// A lock stops the deletion of the account and the share; a case's key is a file in it, and is deleted as before.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: account
  name: 'keys-of-cases'
  properties: {
    level: 'CanNotDelete'
    notes: 'Without this share every case is unreadable for good. No backup of it exists, and none may be made.'
  }
}

module door 'private-endpoint.bicep' = {
  name: 'door-key-share'
  params: {
    location: location
    tags: tags
    endpointName: 'pe-${accountName}'
    subnetId: endpointSubnetId
    networkId: networkId
    serviceId: account.id
    groupId: 'file'
    zoneName: 'privatelink.file.${environment().suffixes.storage}'
  }
}

output accountName string = account.name
output server string = '${account.name}.file.${environment().suffixes.storage}'
output sharePath string = '/${account.name}/${share.name}'
