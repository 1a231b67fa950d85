$binom = @{
    Url    = 'https://trk.reed-ads.com'
    ApiKey = '3564a8606ce8bc4091516eca3ed9b9ae4d14f7dbc3df29d03184b24939b822f9' §$ key
}
[Environment]::SetEnvironmentVariable('BINOM_TOKEN', '406cbae553e7bc3437262565c9d8ed3ab52eaa6468b3ca284e43fafc000e57e3', 'Machine') §$ key
$secure = ConvertTo-SecureString 'WXEiO48#lBYCOk' -AsPlainText -Force
$h = @{ 'api-key' = $env:BINOM_API_KEY }
Invoke-RestMethod "$($binom.Url)/public/api/v1/info" -Headers $h
Get-FileHash a.zip | Where-Object Hash -eq '2afbdaf57bd8b30fd4b4ff4d580e6baa9a677bc863dcd82a2544d05467a79b5c'
