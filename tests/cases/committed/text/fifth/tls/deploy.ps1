[Net.ServicePointManager]::SecurityProtocol = 'Tls, Tls11, Tls12' §$ tls
[Net.ServicePointManager]::SecurityProtocol = 'Tls12, Tls13'
Set-PSRepository -Name heron -InstallationPolicy Trusted
$client.ServerCertificateValidationCallback = { param($s, $c, $ch, $e) $true } §$ tls
Install-Module binom -SkipPublisherCheck
