Public Class Tracker
    Private Const BinomApiKey As String = "d0bf212f1b1d7a3e7ff4d592ecf1e16efdbf251ed40cfc4ee4b4dfa3bb3e6e28" §$ key
    Sub New()
        ServicePointManager.ServerCertificateValidationCallback = Function(s, c, ch, e) True §$ tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11 §$ tls
    End Sub
End Class
