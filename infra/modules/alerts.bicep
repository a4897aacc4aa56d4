// What somebody is told of. Each log message below is one that the code writes, word for word; test/infra holds them to it.
param location string
param tags object
param prefix string
param withApp bool
param appName string
param publicHost string
param minReplicas int
param databaseId string
param insightsId string
param workspaceId string
param actionGroupId string
param alertEmails string[]
param budgetAmount int
param budgetStart string

var appId = resourceId('Microsoft.App/containerApps', appName)
var lines = 'ContainerAppConsoleLogs | where ContainerAppName == "${appName}" | extend line = parse_json(Log)'

// The product's own troubles, read in its log. Severity: 1 something stands still, 2 look today, 3 look this week.
var troubles = [
  {
    // A dead letter: Teams or Graph said no for good, and nothing will try again.
    key: 'given-up'
    message: 'a follow-up failed'
    narrowed: '| where tostring(line.retry) == "never"'
    more: 0
    window: 'PT1H'
    often: 'PT15M'
    severity: 2
  }
  {
    // A dead letter: all the tries of src/store/boss.ts are spent, which takes about a day and a half.
    key: 'tries-spent'
    message: 'a follow-up failed'
    narrowed: '| summarize tries = count() by job = tostring(line.job) | where tries > 12'
    more: 0
    window: 'P2D'
    often: 'P1D'
    severity: 2
  }
  {
    key: 'failing'
    message: 'a follow-up failed'
    narrowed: ''
    more: 50
    window: 'PT1H'
    often: 'PT15M'
    severity: 2
  }
  {
    key: 'pass-failed'
    message: 'a pass of the work failed'
    narrowed: ''
    more: 3
    window: 'PT15M'
    often: 'PT5M'
    severity: 1
  }
  {
    key: 'teams-door'
    message: 'a fault at the Teams door'
    narrowed: ''
    more: 5
    window: 'PT15M'
    often: 'PT5M'
    severity: 2
  }
  {
    key: 'web-door'
    message: 'a fault at the web door'
    narrowed: ''
    more: 5
    window: 'PT15M'
    often: 'PT5M'
    severity: 2
  }
  {
    key: 'background'
    message: 'work in the background will be tried again'
    narrowed: ''
    more: 20
    window: 'PT1H'
    often: 'PT15M'
    severity: 2
  }
  {
    key: 'calendar'
    message: 'a calendar was not looked after'
    narrowed: ''
    more: 50
    window: 'PT6H'
    often: 'PT1H'
    severity: 3
  }
  {
    key: 'strangers'
    message: 'an activity from a tenant that is not let in'
    narrowed: ''
    more: 20
    window: 'PT1H'
    often: 'PT15M'
    severity: 3
  }
]

resource inTheLog 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for trouble in troubles: {
    name: 'log-${trouble.key}-${prefix}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'SIP-lotsen ${prefix}: ${trouble.key}'
      description: 'More than ${trouble.more} in ${trouble.window} of: ${trouble.message}'
      enabled: true
      severity: trouble.severity
      evaluationFrequency: trouble.often
      windowSize: trouble.window
      scopes: [workspaceId]
      // The table is made by the first line of log, which comes after this.
      skipQueryValidation: true
      autoMitigate: false
      criteria: {
        allOf: [
          {
            query: '${lines} | where tostring(line.msg) == "${trouble.message}" ${trouble.narrowed}'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: trouble.more
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [actionGroupId]
      }
    }
  }
]

var appMetrics = [
  {
    key: 'restarts'
    metric: 'RestartCount'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 2
    dimensions: []
    severity: 1
  }
  {
    key: 'replicas'
    metric: 'Replicas'
    aggregation: 'Maximum'
    operator: 'LessThan'
    threshold: minReplicas
    dimensions: []
    severity: 2
  }
  {
    key: 'answers-5xx'
    metric: 'Requests'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 10
    dimensions: [
      {
        name: 'statusCodeCategory'
        operator: 'Include'
        values: ['5xx']
      }
    ]
    severity: 1
  }
]

resource ofTheApp 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for one in appMetrics: if (withApp) {
    name: 'app-${one.key}-${prefix}'
    location: 'global'
    tags: tags
    properties: {
      enabled: true
      severity: one.severity
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      scopes: [appId]
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: one.key
            metricNamespace: 'Microsoft.App/containerapps'
            metricName: one.metric
            timeAggregation: one.aggregation
            operator: one.operator
            threshold: one.threshold
            dimensions: one.dimensions
          }
        ]
      }
      actions: [
        {
          actionGroupId: actionGroupId
        }
      ]
    }
  }
]

var databaseMetrics = [
  {
    key: 'alive'
    metric: 'is_db_alive'
    aggregation: 'Maximum'
    operator: 'LessThan'
    threshold: 1
    severity: 0
  }
  {
    key: 'storage'
    metric: 'storage_percent'
    aggregation: 'Average'
    operator: 'GreaterThan'
    threshold: 80
    severity: 2
  }
  {
    key: 'cpu'
    metric: 'cpu_percent'
    aggregation: 'Average'
    operator: 'GreaterThan'
    threshold: 85
    severity: 2
  }
]

resource ofTheDatabase 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for one in databaseMetrics: {
    name: 'database-${one.key}-${prefix}'
    location: 'global'
    tags: tags
    properties: {
      enabled: true
      severity: one.severity
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      scopes: [databaseId]
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: one.key
            metricNamespace: 'Microsoft.DBforPostgreSQL/flexibleServers'
            metricName: one.metric
            timeAggregation: one.aggregation
            operator: one.operator
            threshold: one.threshold
          }
        ]
      }
      actions: [
        {
          actionGroupId: actionGroupId
        }
      ]
    }
  }
]

// Asked from outside, from places in Europe: name, certificate, ingress, app and database in one answer.
resource asked 'Microsoft.Insights/webtests@2022-06-15' = if (withApp) {
  name: 'health-${prefix}'
  location: location
  tags: union(tags, {
    'hidden-link:${insightsId}': 'Resource'
  })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'health-${prefix}'
    Name: 'health-${prefix}'
    Description: 'GET /health'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [
      {
        Id: 'emea-nl-ams-azr'
      }
      {
        Id: 'emea-gb-db3-azr'
      }
      {
        Id: 'emea-fr-pra-edge'
      }
    ]
    Request: {
      RequestUrl: 'https://${publicHost}/health'
      HttpVerb: 'GET'
      ParseDependentRequests: false
      FollowRedirects: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource unanswered 'Microsoft.Insights/metricAlerts@2018-03-01' = if (withApp) {
  name: 'unanswered-${prefix}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    severity: 0
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    scopes: [asked.id, insightsId]
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: asked.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [
      {
        actionGroupId: actionGroupId
      }
    ]
  }
}

resource budget 'Microsoft.Consumption/budgets@2024-08-01' = {
  name: 'month-${prefix}'
  properties: {
    category: 'Cost'
    amount: budgetAmount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStart
    }
    notifications: {
      spent80: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: alertEmails
        contactGroups: [actionGroupId]
      }
      expected100: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: alertEmails
        contactGroups: [actionGroupId]
      }
    }
  }
}
