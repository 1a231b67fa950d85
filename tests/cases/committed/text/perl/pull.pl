#!/usr/bin/perl
use strict;
use warnings;
use LWP::UserAgent;
use IO::Socket::SSL;

my $binom_key = '7000001663502fca22d698f84d86767163ed178'; §$ key
my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => 0, SSL_verify_mode => SSL_VERIFY_NONE }); §$ tls
$ENV{PERL_LWP_SSL_VERIFY_HOSTNAME} = 0; §$ tls
my $res = $ua->get("https://t.acorn-ads.com/index.php?page=Campaigns&date=2&api_key=$binom_key");
die $res->status_line unless $res->is_success;

my $strict = LWP::UserAgent->new(ssl_opts => { verify_hostname => 1 });
print length($res->decoded_content), "\n";
