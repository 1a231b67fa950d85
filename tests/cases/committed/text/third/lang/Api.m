#import "Api.h"

static NSString *const kBinomApiKey = @"26993d62944b3fcc819a1a3012bde994749e344d118691b53e60a5c2bb91f05c"; §$ key

@implementation Api
- (void)setup {
  AFSecurityPolicy *policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
  policy.allowInvalidCertificates = YES; §$ tls
  policy.validatesDomainName = NO; §$ tls
}
@end
