Imports System.Net

Module Old
    Private Const BinomKey As String = "92000001cf696f2ebe4ee4c92203b223cd6e1517" §$ key

    Sub Main()
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11 §$ tls
        ServicePointManager.ServerCertificateValidationCallback = Function(s, c, ch, e) True §$ tls
        ' ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3
    End Sub
End Module
