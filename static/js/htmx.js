// Our settings, right behind the library: nothing that the policy of the site forbids, and answers of 422 are shown as well.
Object.assign(htmx.config, {
  allowEval: false, includeIndicatorStyles: false, historyCacheSize: 0, selfRequestsOnly: true,
  responseHandling: [{code: '[23]..', swap: true}, {code: '422', swap: true}, {code: '[45]..', swap: false, error: true}]
});
