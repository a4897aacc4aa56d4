// The app's own identity: it signs in to the database, reads the master key, pulls the image and vouches for the app
// registration. That last step is a federated credential on the app registration, which lies in Entra ID and not in
// Azure Resource Manager: Bicep cannot make it without the Graph extension, so deploy.md has the az command.
param location string
param tags object
@maxLength(128)
param identityName string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: identityName
  location: location
  tags: tags
}

output identityId string = identity.id
output identityName string = identity.name
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
