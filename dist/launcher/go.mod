module go-integration-coverage/launcher

go 1.20
