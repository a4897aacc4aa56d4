// Where logs go, and who is told. The product writes JSON lines with ids, kinds of faults and operations, never a name,
// an address or a text that somebody wrote (src/wire/log.ts), so they may be kept for as long as operations need them.
param location string
param tags object
param workspaceName string
param insightsName string
param actionGroupName string
param retentionDays int
param alertEmails string[]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    features: {
      // Who reads logs is decided by role; there is no workspace key to lose.
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

// Holds the availability test alone: the product sends no telemetry of its own, so nobody's address reaches it.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableIpMasking: false
  }
}

resource actionGroup 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: actionGroupName
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'sip-lotsen'
    enabled: true
    emailReceivers: [
      for (email, at) in alertEmails: {
        name: 'email-${at}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

output workspaceId string = workspace.id
output insightsId string = insights.id
output actionGroupId string = actionGroup.id
