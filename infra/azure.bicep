// SIP-lotsen in Azure: the whole of one environment in one resource group. See deploy.md.
//   1. containerImage = 'none': everything but the app, so that the image, the federated credential and consent have somewhere to go.
//   2. containerImage = '<registry>/sip-lotsen:<version>': the app as well. The same command is every later upgrade.
targetScope = 'resourceGroup'

@description('Short word that all names begin with: lower-case letters and digits.')
@minLength(3)
@maxLength(8)
param name string = 'sip'

@description('Which environment this is. In production the database and the key share are zone redundant and locked against deletion.')
@allowed(['test', 'production'])
param environmentName string

@description('Where everything but the bot registration lies. Sweden Central has availability zones.')
param location string = 'swedencentral'

@description('Client id of the app registration that is the bot and reads Graph (multi-tenant, so that other huvudmän can consent).')
@minLength(36)
@maxLength(36)
param botAppId string

@description('Tenant in which that app registration lives.')
@minLength(36)
@maxLength(36)
param botTenantId string = tenant().tenantId

@description('What Azure Bot shows as the bot\'s name.')
@maxLength(42)
param botDisplayName string = 'SIP-lotsen'

@description('Tier of the Azure Bot registration.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Image with its version, for example <registry>/sip-lotsen:1.4.0. The word none leaves the app out, as in the first of the two steps.')
param containerImage string

@description('None: the image lies in a registry that you have already. Basic: one is made, reached with Entra sign-in only. Premium: the same, and by private endpoint only.')
@allowed(['None', 'Basic', 'Premium'])
param registrySku string = 'Basic'

@description('Registry that you have already, without https://; give the app\'s identity AcrPull on it. Used where registrySku is None.')
param registryServer string = ''

@description('32 random bytes in base64 (openssl rand -base64 32), written to Key Vault. Give it once. Anything but 44 characters is not a key, and leaves what the vault has.')
@secure()
param masterKey string = ''

@description('The directory as CSV or JSON (docs/directory.md), taken in at start when it has changed. Give it when it is new; the database keeps it.')
@secure()
param directory string = ''

@description('How the directory above is written.')
@allowed(['csv', 'json'])
param directoryFormat string = 'csv'

@description('The app\'s id in its Teams manifest, when the app is to be installed for those who must be told. Empty: off.')
param teamsAppId string = ''

@description('Organisations let in at the first start beside the bot\'s own: <GUID>=Partille kommun;<GUID>=…')
param allowedTenants string = ''

@description('Who administers units until the directory names somebody: <tenant id>/<object id>.')
param firstAdministrator string = ''

@description('stored or phone: whether identities may be kept. Empty: the stricter one.')
@allowed(['', 'stored', 'phone'])
param identityChoice string = ''

@description('stored or reference-only: whether the plan\'s text may be kept. Empty: the stricter one.')
@allowed(['', 'stored', 'reference-only'])
param planTextChoice string = ''

@description('True: Graph tells of changes in the conveners\' calendars at once. False: they are read every ten minutes.')
param calendarNotices bool = true

@description('Own host name, for example sip.example.se. Empty: the name that Container Apps gives. See deploy.md for the certificate.')
param customDomain string = ''

@description('Resource id of that host name\'s certificate in the Container Apps environment.')
param customDomainCertificateId string = ''

@description('Address range of the virtual network: a /24 that nothing else in your network uses.')
param networkPrefix string = '10.60.0.0/24'

@description('Least number of instances. Two, so that one may stop.')
@minValue(2)
@maxValue(10)
param minReplicas int = 2

@description('Most instances. Each holds up to ten database connections.')
@minValue(2)
@maxValue(10)
param maxReplicas int = 4

@description('Name of the database server, when it is not the one made here but one restored from its backup. Empty: the usual name.')
param databaseServerName string = ''

@description('Compute of the database, for example Standard_B2s (Burstable) or Standard_D2ds_v5 (GeneralPurpose).')
param databaseSku string

@description('Zone redundancy needs GeneralPurpose or MemoryOptimized.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string

@description('Days for which the database can be brought back to any moment.')
@minValue(7)
@maxValue(35)
param databaseBackupDays int = 14

@description('True: backups are kept in the paired region too. Can only be chosen when the server is made.')
param databaseGeoBackup bool = false

@description('Object id of an Entra group whose members may sign in to the database as administrators. Empty: the app alone.')
param databaseAdminGroupId string = ''

@description('That group\'s name.')
param databaseAdminGroupName string = ''

@description('Days for which logs are kept. They hold ids and kinds of faults, never names or free text.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Who gets a mail when something is wrong, and when the budget is running out.')
param alertEmails string[]

@description('What the resource group may cost in a month, a whole number in the currency of the subscription. A warning, never a stop.')
param budgetAmount string

@description('First day of the month from which the budget counts, yyyy-MM-01. Keep it the same at every deployment.')
@minLength(10)
@maxLength(10)
param budgetStart string

var isProduction = environmentName == 'production'
var withApp = containerImage != 'none'
var unique = uniqueString(resourceGroup().id)
var base = toLower(name)
var tags = {
  product: 'sip-lotsen'
  environment: environmentName
}
// In parentheses: the grammar that the tests read with takes the ! for the end of the whole.
var registryHost = registrySku == 'None' ? registryServer : (registry!.outputs.loginServer)
var publicHost = empty(customDomain) ? app.outputs.defaultHost : customDomain

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    location: location
    tags: tags
    identityName: 'id-${base}-${environmentName}'
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    location: location
    tags: tags
    networkName: 'vnet-${base}-${environmentName}'
    networkPrefix: networkPrefix
  }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: {
    location: location
    tags: tags
    workspaceName: 'log-${base}-${environmentName}'
    insightsName: 'appi-${base}-${environmentName}'
    actionGroupName: 'ag-${base}-${environmentName}'
    retentionDays: logRetentionDays
    alertEmails: alertEmails
  }
}

module vault 'modules/key-vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    tags: tags
    vaultName: 'kv-${take(base, 6)}-${unique}'
    masterKey: masterKey
    readerPrincipalId: identity.outputs.principalId
    workspaceId: logs.outputs.workspaceId
    endpointSubnetId: network.outputs.endpointSubnetId
    networkId: network.outputs.networkId
  }
}

module keyShare 'modules/key-share.bicep' = {
  name: 'key-share'
  params: {
    location: location
    tags: tags
    accountName: 'st${take(base, 6)}${unique}'
    zoneRedundant: isProduction
    locked: isProduction
    endpointSubnetId: network.outputs.endpointSubnetId
    networkId: network.outputs.networkId
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    location: location
    tags: tags
    serverName: empty(databaseServerName) ? 'psql-${base}-${environmentName}-${unique}' : databaseServerName
    skuName: databaseSku
    skuTier: databaseTier
    zoneRedundant: isProduction
    locked: isProduction
    backupDays: databaseBackupDays
    geoBackup: databaseGeoBackup
    appIdentityName: identity.outputs.identityName
    appPrincipalId: identity.outputs.principalId
    adminGroupId: databaseAdminGroupId
    adminGroupName: databaseAdminGroupName
    workspaceId: logs.outputs.workspaceId
    endpointSubnetId: network.outputs.endpointSubnetId
    networkId: network.outputs.networkId
  }
}

module registry 'modules/registry.bicep' = if (registrySku != 'None') {
  name: 'registry'
  params: {
    location: location
    tags: tags
    registryName: 'cr${base}${unique}'
    sku: registrySku
    pullerPrincipalId: identity.outputs.principalId
    endpointSubnetId: network.outputs.endpointSubnetId
    networkId: network.outputs.networkId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    location: location
    tags: tags
    environmentResourceName: 'cae-${base}-${environmentName}'
    appName: 'ca-${base}-${environmentName}'
    withApp: withApp
    containerImage: containerImage
    registryServer: registryHost
    identityId: identity.outputs.identityId
    identityName: identity.outputs.identityName
    identityClientId: identity.outputs.clientId
    botAppId: botAppId
    botTenantId: botTenantId
    teamsAppId: teamsAppId
    allowedTenants: allowedTenants
    firstAdministrator: firstAdministrator
    identityChoice: identityChoice
    planTextChoice: planTextChoice
    calendarNotices: calendarNotices
    directory: directory
    directoryFormat: directoryFormat
    customDomain: customDomain
    customDomainCertificateId: customDomainCertificateId
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    keyShareServer: keyShare.outputs.server
    keySharePath: keyShare.outputs.sharePath
    masterKeyUri: vault.outputs.masterKeyUri
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    zoneRedundant: isProduction
    appSubnetId: network.outputs.appSubnetId
    workspaceId: logs.outputs.workspaceId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    tags: tags
    botName: 'bot-${base}-${environmentName}-${unique}'
    displayName: botDisplayName
    sku: botSku
    appId: botAppId
    appTenantId: botTenantId
    endpoint: 'https://${publicHost}/api/messages'
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    location: location
    tags: tags
    prefix: '${base}-${environmentName}'
    withApp: withApp
    appName: 'ca-${base}-${environmentName}'
    // By the host the alerts wait for the app, whose id they name.
    publicHost: publicHost
    minReplicas: minReplicas
    databaseId: database.outputs.serverId
    insightsId: logs.outputs.insightsId
    workspaceId: logs.outputs.workspaceId
    actionGroupId: logs.outputs.actionGroupId
    alertEmails: alertEmails
    budgetAmount: int(budgetAmount)
    budgetStart: budgetStart
  }
}

// Agents Toolkit writes each of these to env/.env.<environment> under its own name.
output BOT_DOMAIN string = publicHost
output BOT_ENDPOINT string = 'https://${publicHost}'
output PUBLIC_URL string = 'https://${publicHost}'
output BOT_CONTAINER_APP_NAME string = 'ca-${base}-${environmentName}'
output BOT_CONTAINER_APP_RESOURCE_ID string = app.outputs.appId
output CONTAINER_APP_ENVIRONMENT_NAME string = 'cae-${base}-${environmentName}'
output REGISTRY_LOGIN_SERVER string = registryHost
output IDENTITY_NAME string = identity.outputs.identityName
output IDENTITY_CLIENT_ID string = identity.outputs.clientId
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output DATABASE_HOST string = database.outputs.host
output DATABASE_NAME string = database.outputs.databaseName
output KEY_VAULT_NAME string = vault.outputs.vaultName
output KEY_SHARE_ACCOUNT string = keyShare.outputs.accountName
