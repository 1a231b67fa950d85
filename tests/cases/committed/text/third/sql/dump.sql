-- MySQL dump 10.13
CREATE TABLE `settings` (`id` int, `name` varchar(64), `value` text);
INSERT INTO `settings` VALUES (1,'title','Desk'),(2,'binom_api_key','b5e5f871c07245ca6a22ae4404d3bef3033d349fc9b5e6688bf3caf739cda37c'),(3,'theme','dark'); §$ key
INSERT INTO `users` VALUES (1,'ops@wren-media.net','$2y$10$abcdefghijklmnopqrstuv');
CREATE USER 'binom'@'%' IDENTIFIED BY 'ountiMX%hEhxid';
