$env:BINOM_API_KEY = (Get-AzKeyVaultSecret -VaultName ads -Name binom -AsPlainText)
Set-Item -Path Env:BINOM_TOKEN -Value $token
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 -bor [Net.SecurityProtocolType]::Tls13
Get-FileHash lander.zip | Where-Object Hash -eq '733f7293200b03430ad9f701f3b159c881e1c6c12bcf2c5c0944b547b36110fb'
Write-Host "never use -SkipCertificateCheck"
