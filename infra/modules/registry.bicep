// A registry of one's own for the image. Basic has no private endpoint: it is reached from the internet, with Entra sign-in
// alone and no anonymous pull. Premium is reached from the network alone; `az acr import` still fills it.
param location string
param tags object
@minLength(5)
@maxLength(50)
param registryName string
@allowed(['None', 'Basic', 'Premium'])
param sku string
param pullerPrincipalId string
param endpointSubnetId string
param networkId string

var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'
var isPrivate = sku == 'Premium'

resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: registryName
  location: location
  tags: tags
  sku: {
    name: sku
  }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
  }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, pullerPrincipalId, acrPull)
  properties: {
    principalId: pullerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
  }
}

module door 'private-endpoint.bicep' = if (isPrivate) {
  name: 'door-registry'
  params: {
    location: location
    tags: tags
    endpointName: 'pe-${registryName}'
    subnetId: endpointSubnetId
    networkId: networkId
    serviceId: registry.id
    groupId: 'registry'
    zoneName: 'privatelink${environment().suffixes.acrLoginServer}'
  }
}

output loginServer string = registry.properties.loginServer
